package org.mlsyscatalog.limit;

import java.time.Duration;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * All who ask, each with what they may still ask for. However many there are, or pretend
 * to be, the memory they take is bounded.
 */
@Component
public class Clients {

	private final List<AddressRange> trusted;

	private final boolean loopback;

	private final boolean unlimited;

	private final LoadingCache<Long, Allowance> allowances;

	@Autowired
	Clients(LimitProperties properties) {
		this(properties, TimeMeter.SYSTEM_NANOTIME);
	}

	Clients(LimitProperties properties, TimeMeter time) {
		this.trusted = properties.trustedProxies().stream().map(AddressRange::parse).toList();
		this.loopback = properties.loopback();
		this.unlimited = properties.perSecond() == 0;
		// Shared by all buckets; where there is no limit, none is ever made.
		Bandwidth bandwidth = Bandwidth.builder()
			.capacity(properties.burst())
			.refillGreedy(Math.max(1, properties.perSecond()), Duration.ofSeconds(1))
			.build();
		this.allowances = Caffeine.newBuilder()
			.maximumSize(properties.clients())
			.build((network) -> new Allowance.Limited(
					Bucket.builder().addLimit(bandwidth).withCustomTimePrecision(time).build(), new AtomicInteger(),
					properties.unfinished()));
	}

	/**
	 * What whoever makes a request may still ask for.
	 * @param peer the other end of the connection
	 * @param forwardedFor all headers {@code X-Forwarded-For}, in the order they came in
	 */
	public Allowance of(String peer, Enumeration<String> forwardedFor) {
		if (this.unlimited) {
			return Allowance.Unlimited.INSTANCE;
		}
		ClientAddress client = ClientAddress.of(peer, forwardedFor, this.trusted);
		return (client.isOurs() && !this.loopback) ? Allowance.Unlimited.INSTANCE
				: this.allowances.get(client.network());
	}

	/** How many clients are told apart at the moment. */
	public long known() {
		this.allowances.cleanUp();
		return this.allowances.estimatedSize();
	}

}
