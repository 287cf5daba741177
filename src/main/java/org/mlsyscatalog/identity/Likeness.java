package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** How much of what is printed and of a name is the same. */
final class Likeness {

	// To shorten a name is common, to lengthen it is not.
	static final double LACKING = 0.6;

	private static final int LEAST_WORDS = 2;

	private static final Set<String> KINDS = Set.of("university", "institute", "institution", "center", "college",
			"hospital", "school", "foundation", "academy");

	private static final Set<String> FURTHER = Set.of("of", "for", "in", "at", "de", "do", "da", "du", "des");

	private final WordUses uses;

	private final String text;

	private final List<String> printed;

	private final Spelling name;

	private final Set<String> missing = new HashSet<>();

	private @Nullable Set<String> beside;

	Likeness(WordUses uses, String text, List<String> printed, Spelling name, WordUses.Use[] words) {
		this.uses = uses;
		this.text = text;
		this.printed = printed;
		this.name = name;
		for (WordUses.Use use : words) {
			this.missing.add(use.word());
		}
	}

	/** Whether so many words in common are enough where so many of a name are missing. */
	static boolean isEnough(int same, int missing) {
		return same >= LEAST_WORDS && same >= missing;
	}

	double value() {
		boolean ofKind = isOfKind();
		List<String> further = new ArrayList<>();
		double shared = 0;
		boolean telling = false;
		int same = 0;
		for (String word : this.printed) {
			if (this.missing.remove(word)) {
				int names = this.uses.names(word);
				shared += this.uses.weight(names);
				telling |= this.uses.isTelling(names);
				same++;
			}
			else {
				further.add(word);
			}
		}
		if (!telling || !isEnough(same, this.missing.size()) || isTwoWordsOfMore(same) || isAnother()) {
			return 0;
		}
		double extra = 0;
		for (String word : further) {
			int names = this.uses.names(word);
			if (!beside().contains(word) && !isUnknownInitials(word, names)) {
				extra += this.uses.weight(names);
				if (isAnothers(word, ofKind)) {
					return 0;
				}
			}
		}
		return shared / (shared + extra + lacking());
	}

	// Whether the name says what sort of organisation it is where that is not printed.
	private boolean isOfKind() {
		return this.missing.stream().anyMatch((word) -> KINDS.contains(word) && !this.printed.contains(word));
	}

	// Its places and acronyms, word by word.
	private Set<String> beside() {
		if (this.beside == null) {
			this.beside = Stream
				.concat(this.name.placeKeys().stream(), this.name.entry().acronyms().stream().map(OrganisationKey::of))
				.flatMap((key) -> Stream.of(key.split(" ")))
				.collect(Collectors.toSet());
		}
		return this.beside;
	}

	// Mass Spectrometry is a field before it is the center for it.
	private boolean isTwoWordsOfMore(int same) {
		return same == LEAST_WORDS && !this.missing.stream().allMatch(this::isPlace);
	}

	// National Sun Yat-sen University is in Taiwan, Chang Gung University is no hospital.
	private boolean isAnothers(String added, boolean ofKind) {
		return "national".equals(added) || (KINDS.contains(added) && ofKind)
				|| ("university".equals(added) && this.name.entry().kind() != InstitutionKind.UNIVERSITY);
	}

	private double lacking() {
		return this.missing.stream().mapToDouble((word) -> share(word) * this.uses.weight(this.uses.names(word))).sum();
	}

	// Weill Cornell Medical College is not the one in Qatar.
	private static double share(String word) {
		return Countries.named(word).isEmpty() ? LACKING : 1;
	}

	// National Taipei University is not that of Technology.
	private boolean isAnother() {
		List<String> words = List.of(this.name.key().split(" "));
		int end = words.size();
		while (end > 0 && !this.printed.contains(LooseKey.normal(words.get(end - 1)))) {
			end--;
		}
		return end < words.size() && FURTHER.contains(words.get(end)) && !this.missing.stream().allMatch(this::isPlace);
	}

	private boolean isPlace(String word) {
		return beside().contains(word) || !Countries.named(word).isEmpty();
	}

	// UIET in front of the name of its university says nothing against it.
	private boolean isUnknownInitials(String word, int names) {
		return names == 0 && this.text.contains(word.toUpperCase(Locale.ROOT));
	}

}
