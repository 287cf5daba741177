package org.mlsyscatalog.web;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.mlsyscatalog.MlsysCatalog;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.Manifest;
import org.mlsyscatalog.meaning.Meaning;
import org.mlsyscatalog.meaning.MeaningStatus;
import org.mlsyscatalog.meaning.PaperMap;

import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;

/**
 * What answers are made of: the data, by the digest of the generation, what has been
 * attached to it since, the program and its settings. Two answers at one address are the
 * same where this is.
 */
@Component
class ServedState {

	/** Within this time of a change, a date in whole seconds does not tell it. */
	private static final int UNCERTAIN_SECONDS = 2;

	private final Generations generations;

	private final Meaning meaning;

	private final String program;

	/** Tells apart what differs from one run to the next. */
	private final String run = UUID.randomUUID().toString();

	private final Instant started = Instant.now();

	ServedState(Generations generations, Meaning meaning, SiteProperties site) {
		this.generations = generations;
		this.meaning = meaning;
		this.program = release() + " " + site;
	}

	/**
	 * The file the program is in, by size and date; another one each run where it is
	 * none.
	 */
	private String release() {
		File source = new ApplicationHome(MlsysCatalog.class).getSource();
		return (source != null && source.isFile()) ? source.length() + "-" + source.lastModified() : this.run;
	}

	/** A mark of the data alone: what was built from the data folder. */
	static String ofData() {
		return mark(Generation.pinned().digest());
	}

	/**
	 * A mark of the data and of what is known about it by now, such as topics, which come
	 * later than the data.
	 */
	String ofKnowledge() {
		return mark(Generation.pinned().digest(), knowledge());
	}

	/** A mark of an answer, which differs wherever the answer may. */
	String ofAnswer(String... request) {
		return mark(
				Stream.concat(Stream.of(this.program, Generation.pinned().digest(), knowledge()), Stream.of(request))
					.toArray(String[]::new));
	}

	/** The map comes last: with it, everything is known and the same in every run. */
	private String knowledge() {
		if (this.meaning.status().state() == MeaningStatus.State.OFF) {
			return "words";
		}
		return Generation.pinned().attached(PaperMap.class).isPresent() ? "all"
				: this.run + " " + Generation.pinned().revision().number();
	}

	/**
	 * When answers last changed, in whole seconds; empty where that is too short ago to
	 * tell by a date.
	 */
	Optional<Instant> changed() {
		Optional<Manifest> serving = this.generations.status().serving();
		if (serving.filter((one) -> one.digest().equals(Generation.pinned().digest())).isEmpty()) {
			// Another one has just taken over.
			return Optional.empty();
		}
		Instant last = Stream.of(this.started, Generation.pinned().revision().since(), serving.orElseThrow().builtAt())
			.max(Instant::compareTo)
			.orElseThrow();
		return last.plusSeconds(UNCERTAIN_SECONDS).isAfter(Instant.now()) ? Optional.empty()
				: Optional.of(last.truncatedTo(ChronoUnit.SECONDS));
	}

	/** Texts as one short text of letters, digits, hyphens and underscores. */
	static String mark(String... texts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String text : texts) {
				digest.update(text.getBytes(StandardCharsets.UTF_8));
				digest.update((byte) 0);
			}
			byte[] first = Arrays.copyOf(digest.digest(), 12);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(first);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
