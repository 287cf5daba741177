package org.mlsyscatalog;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Feeds a target with texts made from real ones by cutting, doubling, joining and strange
 * signs. How many, and from which seed, is said with {@code -Dfuzz.executions} and
 * {@code -Dfuzz.seed}; the same seed makes the same texts. Whatever the target throws and
 * whatever takes it longer than a second of processor time is a finding.
 */
public final class Fuzzing {

	private static final long SEED = Long.getLong("fuzz.seed", 20181207);

	private static final long EXECUTIONS = Long.getLong("fuzz.executions", 10_000);

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final int LONGEST = 4000;

	private static final int SHOWN = 300;

	/** From each of these kinds of signs some one. */
	private static final int[][] SIGNS = { { 0, 0x20 }, { 0x20, 0x7f }, { 0x20, 0x7f }, { 0x7f, 0x250 },
			{ 0x300, 0x370 }, { 0x370, 0x700 }, { 0x2000, 0x2070 }, { 0x3000, 0x3100 }, { 0x4e00, 0x9fff },
			{ 0xd800, 0xe000 }, { 0xfe00, 0x10000 }, { 0x1f300, 0x1f700 } };

	private final String target;

	private final List<String> samples;

	private final List<String> tokens;

	private final Random random = new Random(SEED);

	private final Map<String, String> findings = new LinkedHashMap<>();

	private volatile String current = "";

	/** The processor time of the thread when it was; 0 between two of them. */
	private volatile long begun;

	/**
	 * @param target its name, for the report
	 * @param samples real texts to start from
	 * @param tokens what means something to the target
	 */
	public Fuzzing(String target, List<String> samples, List<String> tokens) {
		this.target = target;
		this.samples = List.copyOf(samples);
		this.tokens = List.copyOf(tokens);
	}

	/** What is fed; anything it throws is a finding. */
	@FunctionalInterface
	public interface Subject {

		/** Takes one text. */
		void take(String text) throws Exception;

	}

	/** Feeds the target and fails with the findings, each kind once. */
	public void run(Subject subject) {
		feed(subject, Stream.generate(this::text));
	}

	/** Feeds the target with samples as they are, in any order, each once at most. */
	public void runEach(Subject subject) {
		List<String> shuffled = new ArrayList<>(this.samples);
		Collections.shuffle(shuffled, this.random);
		feed(subject, shuffled.stream());
	}

	private void feed(Subject subject, Stream<String> texts) {
		Thread watcher = Thread.ofPlatform().daemon().start(watchOver(Thread.currentThread()));
		long start = System.nanoTime();
		AtomicLong done = new AtomicLong();
		texts.limit(EXECUTIONS).forEach((text) -> {
			execute(subject, text);
			if (done.incrementAndGet() % Math.max(1, EXECUTIONS / 20) == 0) {
				report(done.get(), start);
			}
		});
		report(done.get(), start);
		watcher.interrupt();
		assertThat(this.findings).as(this.target).isEmpty();
	}

	private void execute(Subject subject, String text) {
		this.current = text;
		long before = THREADS.getCurrentThreadCpuTime();
		this.begun = before;
		try {
			subject.take(text);
		}
		catch (Exception | StackOverflowError | AssertionError ex) {
			found(ex + " " + places(ex), this.current);
		}
		long took = THREADS.getCurrentThreadCpuTime() - before;
		if (took > PATIENCE.toNanos()) {
			found("more than a second", took / 1_000_000 + " ms: " + this.current);
		}
		this.begun = 0;
	}

	/** Says what the text was made into, which is told where it is a finding. */
	public void madeInto(String request) {
		this.current = request;
	}

	/** One of these, by chance. */
	public <T> T any(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	private static String places(Throwable ex) {
		StringBuilder places = new StringBuilder();
		for (StackTraceElement element : ex.getStackTrace()) {
			if (places.isEmpty() || element.getClassName().startsWith("org.mlsyscatalog")) {
				places.append(places.isEmpty() ? "at " : " < ").append(element);
				if (places.length() > SHOWN) {
					break;
				}
			}
		}
		return places.toString();
	}

	private void found(String what, String text) {
		// The message may hold the text; the kind and the place tell findings apart.
		String kind = what.replaceAll("'.*'|\\d+", "");
		kind = kind.contains(" at ") ? kind.replaceAll(":.* at ", " at ") : kind;
		if (this.findings.putIfAbsent(kind, text) == null) {
			System.out.println("FOUND in " + this.target + ": " + what + "\n  by " + escaped(text));
		}
	}

	private void report(long executions, long start) {
		System.out.printf("%s: %,d executions from seed %d in %d s, %d findings%n", this.target, executions, SEED,
				TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), this.findings.size());
	}

	/** What never ends is told with the place it is at. */
	private Runnable watchOver(Thread fed) {
		return () -> {
			try {
				while (true) {
					Thread.sleep(Duration.ofSeconds(10));
					long since = this.begun;
					if (since != 0 && THREADS.getThreadCpuTime(fed.threadId()) - since > PATIENCE.toNanos()) {
						System.out.println("HANGS in " + this.target + ": " + List.of(fed.getStackTrace()) + "\n  by "
								+ escaped(this.current));
					}
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		};
	}

	/** As a Java literal, but for its quotes. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.chars()
			.forEach((sign) -> escaped
				.append((sign >= 0x20 && sign < 0x7f) ? String.valueOf((char) sign) : "\\u%04x".formatted(sign)));
		return escaped.toString();
	}

	private String text() {
		StringBuilder text = new StringBuilder((this.random.nextInt(8) == 0) ? "" : any(this.samples));
		for (int change = this.random.nextInt(1, 9); change > 0; change--) {
			change(text);
		}
		text.setLength(Math.min(text.length(), LONGEST));
		return text.toString();
	}

	private void change(StringBuilder text) {
		int from = this.random.nextInt(text.length() + 1);
		int to = Math.min(text.length(), from + this.random.nextInt(this.random.nextInt(1, 40)));
		switch (this.random.nextInt(9)) {
			case 0 -> text.delete(from, to);
			case 1, 2, 3 -> text.insert(from, any(this.tokens));
			case 4 -> text.insert(from, sign());
			case 5 -> text.replace(from, to, sign());
			case 6 -> text.insert(from,
					text.substring(from, to).repeat((this.random.nextInt(20) == 0) ? 100 : this.random.nextInt(4)));
			case 7 -> {
				String other = any(this.samples);
				text.replace(from, text.length(), other.substring(this.random.nextInt(other.length() + 1)));
			}
			default -> text.insert(from, any(this.tokens)
				.repeat((this.random.nextInt(20) == 0) ? this.random.nextInt(1, 500) : this.random.nextInt(1, 4)));
		}
	}

	private String sign() {
		int[] range = SIGNS[this.random.nextInt(SIGNS.length)];
		int sign = this.random.nextInt(range[0], range[1]);
		return new String(Character.toChars(sign));
	}

	/** The paragraphs of a text, to start from. */
	public static List<String> samples(String text, int lines) {
		List<String> all = text.lines().toList();
		List<String> samples = new ArrayList<>();
		for (int from = 0; from < all.size(); from += lines) {
			samples.add(String.join("\n", all.subList(from, Math.min(all.size(), from + lines))));
		}
		return samples;
	}

}
