import { getNamedType, type ValidationRule } from 'graphql';
import { limitExceeded } from './limitExceeded.js';
import { takesLongText } from './longText.js';

/** Refuses texts in which a string is too long, but for the arguments that take a whole article. */
export const stringLimit =
  (most: number): ValidationRule =>
  (context) => ({
    StringValue(string) {
      const type = context.getInputType();
      if (string.value.length > most && !(type && takesLongText(getNamedType(type))))
        context.reportError(limitExceeded('Characters of a string', string.value.length, most, string));
    },
  });
