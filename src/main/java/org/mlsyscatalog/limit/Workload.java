package org.mlsyscatalog.limit;

import org.springframework.stereotype.Component;

/**
 * What is worked on at once. Downloads have turns of their own, so that those who read
 * them slowly are in nobody else's way.
 */
@Component
public class Workload {

	private final Turns answers;

	private final Turns downloads;

	Workload(LimitProperties properties) {
		this.answers = new Turns(properties.atOnce(), properties.waiting(), properties.patience());
		this.downloads = new Turns(properties.downloads(), properties.waiting(), properties.patience());
	}

	/** Turns at pages and answers of the API. */
	public Turns answers() {
		return this.answers;
	}

	/** Turns at downloads. */
	public Turns downloads() {
		return this.downloads;
	}

}
