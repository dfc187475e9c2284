import type { ArticleMetadata } from '../articles/articleMetadata.js';
import type { FetchMemory } from '../articles/fetching/fetchMemory.js';
import { contentHash } from '../graph/ids.js';
import type { FetchRecords } from '../store/port.js';

/** Remembers addresses in a store; an address that is read with other metadata to stand in for its own is another one. */
export function fetchMemoryOf(records: FetchRecords, defaults: ArticleMetadata): FetchMemory {
  const keyOf = (address: string) => contentHash([address, JSON.stringify(defaults)]);
  return {
    recall: (address) => records.validators(keyOf(address)),
    remember: async ({ address, validators }) => {
      const { etag, lastModified } = validators;
      if (etag !== null || lastModified !== null) await records.putValidators(keyOf(address), validators);
    },
  };
}
