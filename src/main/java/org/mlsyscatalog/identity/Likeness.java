package org.mlsyscatalog.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of what is printed and of a name is the same. */
final class Likeness {

	// To shorten a name is common, to lengthen it is not.
	static final double LACKING = 0.6;

	private static final Set<String> KINDS = Set.of("university", "institute", "institution", "center", "college",
			"hospital", "school", "foundation", "academy");

	private static final Set<String> FURTHER = Set.of("of", "for", "in", "at", "de", "do", "da", "du", "des");

	private final WordUses uses;

	private final String text;

	private final List<String> printed;

	private final Spelling name;

	private final Set<String> beside;

	private final Set<String> missing = new HashSet<>();

	// Whether the name says what sort of organisation it is where that is not printed.
	private final boolean ofKind;

	Likeness(WordUses uses, String text, List<String> printed, Spelling name, WordUses.Use[] words) {
		this.uses = uses;
		this.text = text;
		this.printed = printed;
		this.name = name;
		this.beside = Stream.concat(name.entry().places().stream(), name.entry().acronyms().stream())
			.flatMap((known) -> Stream.of(OrganisationKey.of(known).split(" ")))
			.collect(Collectors.toSet());
		for (WordUses.Use use : words) {
			this.missing.add(use.word());
		}
		this.ofKind = this.missing.stream().anyMatch((word) -> KINDS.contains(word) && !printed.contains(word));
	}

	double value() {
		double shared = 0;
		double extra = 0;
		boolean telling = false;
		boolean another = false;
		int same = 0;
		for (String word : this.printed) {
			int names = this.uses.names(word);
			if (this.missing.remove(word)) {
				shared += this.uses.weight(names);
				telling |= this.uses.isTelling(names);
				same++;
			}
			else if (!this.beside.contains(word) && !isUnknownInitials(word, names)) {
				extra += this.uses.weight(names);
				another |= isAnothers(word);
			}
		}
		if (!telling || same < 2 || same < this.missing.size() || isTwoWordsOfMore(same) || isAnother() || another) {
			return 0;
		}
		return shared / (shared + extra + lacking());
	}

	// Mass Spectrometry is a field before it is the center for it.
	private boolean isTwoWordsOfMore(int same) {
		return same == 2 && !this.missing.stream().allMatch(this::isPlace);
	}

	// National Sun Yat-sen University is in Taiwan, Chang Gung University is no hospital.
	private boolean isAnothers(String added) {
		return "national".equals(added) || (KINDS.contains(added) && this.ofKind)
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
		List<String> words = List.of(OrganisationKey.of(this.name.text()).split(" "));
		int end = words.size();
		while (end > 0 && !this.printed.contains(LooseKey.normal(words.get(end - 1)))) {
			end--;
		}
		return end < words.size() && FURTHER.contains(words.get(end)) && !this.missing.stream().allMatch(this::isPlace);
	}

	private boolean isPlace(String word) {
		return this.beside.contains(word) || !Countries.named(word).isEmpty();
	}

	// UIET in front of the name of its university says nothing against it.
	private boolean isUnknownInitials(String word, int names) {
		return names == 0 && this.text.contains(word.toUpperCase(Locale.ROOT));
	}

}
