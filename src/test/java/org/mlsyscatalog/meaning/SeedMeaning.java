package org.mlsyscatalog.meaning;

import java.time.Duration;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.mlsyscatalog.SeedCatalog;

import org.springframework.beans.factory.annotation.Autowired;

import static org.awaitility.Awaitility.await;

/** The seed once its titles can be found by meaning. */
public abstract class SeedMeaning extends SeedCatalog {

	@Autowired
	protected Meaning meaning;

	@BeforeEach
	void waitForMeaning() {
		await().atMost(Duration.ofMinutes(2)).until(() -> this.meaning.status().state() == MeaningStatus.State.READY);
	}

	protected <R> R reading(Supplier<R> operation) {
		return this.generations.<R, RuntimeException>read(operation::get);
	}

}
