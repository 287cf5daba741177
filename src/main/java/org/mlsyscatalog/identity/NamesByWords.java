package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds names that share all but a few weak words with a text. A word weighs the more the
 * fewer names have it, so that "Enrico Fermi" counts and "Research Center" hardly does.
 * Words have to be the same: what differs by letters is for a person to judge.
 */
final class NamesByWords {

	static final double LEAST_LIKENESS = 0.8;

	private static final double LEAST_LEAD = 0.05;

	private static final int MOST_NAMES_OF_A_WORD = 400;

	// Its own names and those of its parts.
	private static final int NAMES_OF_ONE = 8;

	private static final int RAREST_WORDS = 2;

	private final WordUses uses = new WordUses();

	// Each name and its words, by its number.
	private final List<Spelling> spellings = new ArrayList<>();

	private final List<WordUses.Use[]> words = new ArrayList<>();

	void add(Spelling spelling, Collection<String> telling) {
		int number = this.spellings.size();
		this.spellings.add(spelling);
		this.uses.addName();
		this.words.add(telling.stream().distinct().map(this.uses::add).toArray(WordUses.Use[]::new));
		for (WordUses.Use use : this.words.getLast()) {
			use.names().add(number);
		}
	}

	/**
	 * The institution whose name has nearly the same words; empty where none or several
	 * have.
	 */
	Optional<NameMatch> find(Phrase phrase) {
		List<String> printed = phrase.telling().stream().distinct().toList();
		List<WordUses.Use> known = this.uses.of(printed);
		if (!Likeness.isEnough(known.size(), 0)) {
			return Optional.empty();
		}
		Map<String, Liked> best = new TreeMap<>();
		for (WordUses.Use use : rarest(known)) {
			for (int i = 0; i < use.names().size(); i++) {
				int number = use.names().get(i);
				if (isHopeful(this.words.get(number), known)) {
					double like = new Likeness(this.uses, phrase.text(), printed, this.spellings.get(number),
							this.words.get(number))
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
		return words.stream().mapToInt(this.uses::names).anyMatch((names) -> names > 0 && names <= NAMES_OF_ONE);
	}

	private static List<WordUses.Use> rarest(List<WordUses.Use> known) {
		return known.stream()
			.sorted(Comparator.comparingInt((WordUses.Use use) -> use.names().size()).thenComparing(WordUses.Use::word))
			.limit(RAREST_WORDS)
			.filter((use) -> use.names().size() <= MOST_NAMES_OF_A_WORD)
			.toList();
	}

	private static boolean isHopeful(WordUses.Use[] name, List<WordUses.Use> known) {
		int same = 0;
		for (WordUses.Use use : name) {
			same += known.contains(use) ? 1 : 0;
		}
		return Likeness.isEnough(same, name.length - same) && isHeavy(name, known);
	}

	// At best, that is if nothing else is printed.
	private static boolean isHeavy(WordUses.Use[] name, List<WordUses.Use> known) {
		double shared = 0;
		double lacking = 0;
		for (WordUses.Use use : name) {
			if (known.contains(use)) {
				shared += use.weight();
			}
			else {
				lacking += use.weight();
			}
		}
		return shared >= (LEAST_LIKENESS - LEAST_LEAD) * (shared + Likeness.LACKING * lacking);
	}

	private record Liked(Spelling spelling, double likeness) {

		Liked better(Liked other) {
			return (this.likeness >= other.likeness) ? this : other;
		}

	}

}
