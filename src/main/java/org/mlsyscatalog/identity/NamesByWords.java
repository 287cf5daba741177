package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names that share all but a few weak words with a text. A word weighs the more the
 * fewer names have it, so that "Enrico Fermi" counts and "Research Center" hardly does.
 * Words have to be the same: what differs by letters is for a person to judge.
 */
final class NamesByWords {

	static final double LEAST_LIKENESS = 0.8;

	private static final double LEAST_LEAD = 0.05;

	private static final int MOST_NAMES_OF_A_WORD = 400;

	private static final int MOST_NAMES_OF_A_TELLING_WORD = 40;

	// Its own names and those of its parts.
	private static final int NAMES_OF_ONE = 8;

	private static final int NAMES_FOR_EACH = 1000;

	private static final int RAREST_WORDS = 2;

	private final Map<String, WordUse> uses = new HashMap<>();

	// Each name and its words, by its number.
	private final List<Spelling> spellings = new ArrayList<>();

	private final List<WordUse[]> words = new ArrayList<>();

	void add(Spelling spelling, Collection<String> telling) {
		int number = this.spellings.size();
		this.spellings.add(spelling);
		this.words.add(telling.stream()
			.distinct()
			.map((word) -> this.uses.computeIfAbsent(word, WordUse::new))
			.toArray(WordUse[]::new));
		for (WordUse use : this.words.getLast()) {
			use.names.add(number);
		}
	}

	/**
	 * The institution whose name has nearly the same words; empty where none or several
	 * have.
	 */
	Optional<NameMatch> find(String text) {
		List<String> printed = LooseKey.words(OrganisationKey.of(text)).stream().distinct().toList();
		Set<WordUse> known = new HashSet<>();
		for (String word : printed) {
			WordUse use = this.uses.get(word);
			if (use != null) {
				known.add(use);
			}
		}
		Map<String, Liked> best = new TreeMap<>();
		for (WordUse use : rarest(known)) {
			for (int i = 0; i < use.names.size(); i++) {
				int number = use.names.get(i);
				if (isHopeful(this.words.get(number), known)) {
					double like = new Likeness(text, printed, this.spellings.get(number), this.words.get(number))
						.value();
					if (like >= LEAST_LIKENESS - LEAST_LEAD) {
						best.merge(this.spellings.get(number).entry().id(), new Liked(this.spellings.get(number), like),
								Liked::better);
					}
				}
			}
		}
		List<Liked> ranked = best.values().stream().sorted(Comparator.comparing(Liked::likeness).reversed()).toList();
		if (ranked.isEmpty() || ranked.getFirst().likeness() < LEAST_LIKENESS
				|| (ranked.size() > 1 && ranked.get(1).likeness() > ranked.getFirst().likeness() - LEAST_LEAD)) {
			return Optional.empty();
		}
		return Optional.of(NameMatch.of(List.of(ranked.getFirst().spelling())).by(Resolution.Rule.MOST_WORDS));
	}

	/** Whether one of the words is in so few names that it tells who is meant. */
	boolean isAnyTelling(Collection<String> words) {
		return words.stream().anyMatch((word) -> names(word) > 0 && names(word) <= NAMES_OF_ONE);
	}

	private static List<WordUse> rarest(Set<WordUse> known) {
		return known.stream()
			.sorted(Comparator.comparingInt((WordUse use) -> use.names.size()).thenComparing((use) -> use.word))
			.limit(RAREST_WORDS)
			.filter((use) -> use.names.size() <= MOST_NAMES_OF_A_WORD)
			.toList();
	}

	// At best, that is if nothing else is printed.
	private boolean isHopeful(WordUse[] name, Set<WordUse> known) {
		double shared = 0;
		double lacking = 0;
		for (WordUse use : name) {
			if (known.contains(use)) {
				shared += use.weight(this.spellings.size());
			}
			else {
				lacking += use.weight(this.spellings.size());
			}
		}
		return shared >= (LEAST_LIKENESS - LEAST_LEAD) * (shared + Likeness.LACKING * lacking);
	}

	// In a small registry a word has to be of one name only.
	private boolean isTelling(int names) {
		return names <= Math.min(MOST_NAMES_OF_A_TELLING_WORD, 1 + this.spellings.size() / NAMES_FOR_EACH);
	}

	private int names(String word) {
		WordUse use = this.uses.get(word);
		return (use != null) ? use.names.size() : 0;
	}

	private double weight(int names) {
		return weight(names, this.spellings.size());
	}

	private static double weight(int names, int all) {
		return Math.log((all + 1.0) / (names + 1.0));
	}

	/** A word and the numbers of the names that have it. */
	private static final class WordUse {

		private final String word;

		private final IntList names = new IntList();

		// Of how many names it was weighed; all are there when it is first asked for.
		private int weighed;

		private double weight;

		WordUse(String word) {
			this.word = word;
		}

		double weight(int all) {
			if (this.weighed != all) {
				this.weight = NamesByWords.weight(this.names.size(), all);
				this.weighed = all;
			}
			return this.weight;
		}

	}

	private record Liked(Spelling spelling, double likeness) {

		Liked better(Liked other) {
			return (this.likeness >= other.likeness) ? this : other;
		}

	}

	/** How much of what is printed and of a name is the same. */
	private final class Likeness {

		// To shorten a name is common, to lengthen it is not.
		static final double LACKING = 0.6;

		private static final Set<String> FURTHER = Set.of("of", "for", "in", "at", "de", "do", "da", "du", "des");

		private final String text;

		private final List<String> printed;

		private final Spelling name;

		private final Set<String> beside;

		private final Set<String> missing = new HashSet<>();

		Likeness(String text, List<String> printed, Spelling name, WordUse[] words) {
			this.text = text;
			this.printed = printed;
			this.name = name;
			this.beside = Stream.concat(name.entry().places().stream(), name.entry().acronyms().stream())
				.flatMap((known) -> Stream.of(OrganisationKey.of(known).split(" ")))
				.collect(Collectors.toSet());
			for (WordUse use : words) {
				this.missing.add(use.word);
			}
		}

		double value() {
			double shared = 0;
			double extra = 0;
			boolean telling = false;
			int same = 0;
			for (String word : this.printed) {
				int names = names(word);
				if (this.missing.remove(word)) {
					shared += weight(names);
					telling |= isTelling(names);
					same++;
				}
				else if (!this.beside.contains(word) && !isUnknownInitials(word, names)) {
					extra += weight(names);
				}
			}
			if (!telling || same < 2 || same < this.missing.size() || isTwoWordsOfMore(same) || isAnother()) {
				return 0;
			}
			return shared / (shared + extra + lacking());
		}

		// Mass Spectrometry is a field before it is the center for it.
		private boolean isTwoWordsOfMore(int same) {
			return same == 2 && !this.missing.stream().allMatch(this::isPlace);
		}

		private double lacking() {
			return this.missing.stream().mapToDouble((word) -> share(word) * weight(names(word))).sum();
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
			return end < words.size() && FURTHER.contains(words.get(end))
					&& !this.missing.stream().allMatch(this::isPlace);
		}

		private boolean isPlace(String word) {
			return this.beside.contains(word) || !Countries.named(word).isEmpty();
		}

		// UIET in front of the name of its university says nothing against it.
		private boolean isUnknownInitials(String word, int names) {
			return names == 0 && this.text.contains(word.toUpperCase(Locale.ROOT));
		}

	}

}
