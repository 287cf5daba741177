package org.mlsyscatalog.meaning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The door of this room: how far it is, and what a query means. */
@Component
public class Meaning {

	private static final int REMEMBERED = 1000;

	private final AtomicReference<MeaningStatus> status;

	private final Map<String, TitleVector> remembered = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, TitleVector> eldest) {
			return size() > REMEMBERED;
		}
	};

	private volatile @Nullable TitleModel model;

	Meaning(MeaningProperties properties) {
		this.status = new AtomicReference<>(
				MeaningStatus.of(properties.meaning() ? MeaningStatus.State.WAITING : MeaningStatus.State.OFF));
	}

	/** How far the meaning of the papers that serve is known. */
	public MeaningStatus status() {
		return this.status.get();
	}

	/**
	 * The vector of a text somebody looks for; empty while there is no model, and for a
	 * blank text. Those looked for last are remembered.
	 */
	public Optional<TitleVector> ofText(String text) {
		TitleModel ready = this.model;
		String stripped = text.strip();
		if (ready == null || stripped.isEmpty()) {
			return Optional.empty();
		}
		synchronized (this.remembered) {
			TitleVector known = this.remembered.get(stripped);
			if (known != null) {
				return Optional.of(known);
			}
		}
		TitleVector vector = ready.vectorOf(stripped);
		synchronized (this.remembered) {
			this.remembered.put(stripped, vector);
		}
		return Optional.of(vector);
	}

	void modelIsReady(TitleModel loaded) {
		this.model = loaded;
	}

	void report(MeaningStatus now) {
		this.status.set(now);
	}

}
