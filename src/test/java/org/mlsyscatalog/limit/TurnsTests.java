package org.mlsyscatalog.limit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets a turn when there are more to take one than there are turns. */
class TurnsTests {

	@Test
	void aTurnThatIsGivenBackIsTheNextOnes() throws Exception {
		Turns turns = new Turns(1, 1, Duration.ofMinutes(1));
		assertThat(turns.take()).isTrue();
		CountDownLatch begun = new CountDownLatch(1);
		try (ExecutorService others = Executors.newSingleThreadExecutor()) {
			Future<Boolean> next = others.submit(() -> {
				begun.countDown();
				return turns.take();
			});
			begun.await();
			turns.giveBack();
			assertThat(next.get()).isTrue();
		}
		assertThat(turns.free()).isZero();
	}

	@Test
	void nobodyWaitsWhereAlreadyEnoughWait() {
		Turns turns = new Turns(2, 0, Duration.ofMinutes(10));
		assertThat(turns.take()).isTrue();
		assertThat(turns.take()).isTrue();
		assertThat(turns.take()).as("at once").isFalse();
		turns.giveBack();
		assertThat(turns.take()).isTrue();
	}

	@Test
	void whoHasWaitedLongEnoughIsRefused() {
		Turns turns = new Turns(1, 5, Duration.ofMillis(1));
		assertThat(turns.take()).isTrue();
		assertThat(turns.take()).isFalse();
		turns.giveBack();
		assertThat(turns.free()).isEqualTo(1);
	}

}
