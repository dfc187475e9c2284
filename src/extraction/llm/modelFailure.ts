/** That the endpoint could not be asked, or did not answer with what was asked for; the article is not known here. */
export class ModelFailure extends Error {
  constructor(
    /** What happened, as a clause that begins with "the language model". Never holds the API key. */
    message: string,
    /** What a person can do about it. */
    readonly remedy: string,
  ) {
    super(message);
    this.name = 'ModelFailure';
  }
}
