package org.mlsyscatalog.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.mlsyscatalog.listing.ListedPaper.ListedAffiliation;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;

/** The corrections by paper, and which of them found what they correct. */
final class Corrections {

	private final Map<String, List<CorrectionEntry>> byPaper = new HashMap<>();

	private final Set<CorrectionEntry> applied = new HashSet<>();

	Corrections(Collection<CorrectionEntry> all) {
		all.forEach((entry) -> this.byPaper.computeIfAbsent(entry.paper(), (id) -> new ArrayList<>()).add(entry));
	}

	/** Those that may be meant for a paper of an edition, for ids begin with its id. */
	static List<CorrectionEntry> of(String edition, Collection<CorrectionEntry> all) {
		return all.stream().filter((entry) -> entry.paper().startsWith(edition + "-")).toList();
	}

	/** The correction of a paper's title, where there is one for just this title. */
	Optional<CorrectionEntry> ofTitle(String paper, String title) {
		return find(paper, CorrectionEntry.Field.TITLE, (entry) -> entry.from().equals(title));
	}

	/**
	 * The correction of an author's name on a paper; printed or cleaned, it is the same.
	 */
	Optional<CorrectionEntry> ofName(String paper, ListedAuthor author) {
		return find(paper, CorrectionEntry.Field.NAME,
				(entry) -> isAbout(entry, author) && isText(entry.from(), author.name(), author.listedName()));
	}

	/** The correction of one affiliation of an author on a paper. */
	Optional<CorrectionEntry> ofAffiliation(String paper, ListedAuthor author, ListedAffiliation affiliation) {
		return find(paper, CorrectionEntry.Field.AFFILIATION, (entry) -> isAbout(entry, author)
				&& isText(entry.from(), affiliation.name().orElse(affiliation.listed()), affiliation.listed()));
	}

	/** What people decided about a paper's topics. */
	List<CorrectionEntry> ofTopics(String paper) {
		List<CorrectionEntry> found = this.byPaper.getOrDefault(paper, List.of())
			.stream()
			.filter((entry) -> entry.field() == CorrectionEntry.Field.TOPIC)
			.toList();
		this.applied.addAll(found);
		return found;
	}

	private static boolean isAbout(CorrectionEntry entry, ListedAuthor author) {
		return isText(entry.author().orElse(""), author.name(), author.listedName());
	}

	private static boolean isText(String given, String cleaned, String printed) {
		return given.equals(cleaned) || given.equals(printed.strip());
	}

	private Optional<CorrectionEntry> find(String paper, CorrectionEntry.Field field,
			Predicate<CorrectionEntry> meant) {
		Optional<CorrectionEntry> found = this.byPaper.getOrDefault(paper, List.of())
			.stream()
			.filter((entry) -> entry.field() == field && meant.test(entry))
			.findFirst();
		found.ifPresent(this.applied::add);
		return found;
	}

	/** Those that found what they correct. */
	Set<CorrectionEntry> applied() {
		return Set.copyOf(this.applied);
	}

	/**
	 * Reports those that changed nothing, for what they correct is not there (any more).
	 */
	static void reportStale(Collection<CorrectionEntry> all, Set<CorrectionEntry> applied, Set<String> paperIds,
			Findings findings) {
		for (CorrectionEntry entry : all) {
			if (!applied.contains(entry)) {
				findings.staleCorrection(entry, paperIds.contains(entry.paper())
						? "the " + entry.field().yamlName() + " does not read so" : "there is no such paper");
			}
		}
	}

}
