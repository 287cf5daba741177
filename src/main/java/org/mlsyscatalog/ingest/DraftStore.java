package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the drafts of each listing. */
interface DraftStore {

	/** What was put under a key; empty where nothing was, or it is damaged. */
	Optional<byte[]> find(String key) throws IOException;

	void put(String key, byte[] drafts) throws IOException;

	/** Deletes all but these. */
	void retain(Set<String> keys) throws IOException;

	/** What was put under a key by the load under way. */
	default byte[] get(String key) throws IOException {
		return find(key).orElseThrow(() -> new IOException("Drafts were damaged while they were used; load again"));
	}

	/** A store that writes nothing to disk. */
	static DraftStore inMemory() {
		Map<String, byte[]> kept = new ConcurrentHashMap<>();
		return new DraftStore() {
			@Override
			public Optional<byte[]> find(String key) {
				return Optional.ofNullable(kept.get(key));
			}

			@Override
			public void put(String key, byte[] drafts) {
				kept.put(key, drafts);
			}

			@Override
			public void retain(Set<String> keys) {
				kept.keySet().retainAll(keys);
			}
		};
	}

}
