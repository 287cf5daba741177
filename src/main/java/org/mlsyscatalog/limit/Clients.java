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

	private final LoadingCache<Long, Allowance> answers;

	private final LoadingCache<Long, Allowance> files;

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
		this.answers = allowances(properties, bandwidth, time);
		this.files = allowances(properties, bandwidth, time);
	}

	private static LoadingCache<Long, Allowance> allowances(LimitProperties properties, Bandwidth bandwidth,
			TimeMeter time) {
		return Caffeine.newBuilder()
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
		return of(peer, forwardedFor, this.answers);
	}

	/**
	 * What whoever makes a request may still ask for of the files pages consist of. They
	 * are counted by themselves, so that who is refused sees the page that says so.
	 * @param peer the other end of the connection
	 * @param forwardedFor all headers {@code X-Forwarded-For}, in the order they came in
	 */
	public Allowance ofFiles(String peer, Enumeration<String> forwardedFor) {
		return of(peer, forwardedFor, this.files);
	}

	private Allowance of(String peer, Enumeration<String> forwardedFor, LoadingCache<Long, Allowance> allowances) {
		if (this.unlimited) {
			return Allowance.Unlimited.INSTANCE;
		}
		ClientAddress client = ClientAddress.of(peer, forwardedFor, this.trusted);
		return (client.isOurs() && !this.loopback) ? Allowance.Unlimited.INSTANCE : allowances.get(client.network());
	}

	/** How many clients are told apart at the moment. */
	public long known() {
		this.answers.cleanUp();
		return this.answers.estimatedSize();
	}

}
