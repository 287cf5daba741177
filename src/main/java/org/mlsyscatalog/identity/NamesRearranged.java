package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;

/**
 * Finds names whose telling words are printed in another order, run together, or without
 * a place or a field.
 */
final class NamesRearranged {

	private final SpellingIndex rearranged = new SpellingIndex();

	private final SpellingIndex withoutPlace = new SpellingIndex();

	private final SpellingIndex runTogether = new SpellingIndex();

	private final SpellingIndex beforeField = new SpellingIndex();

	private final CommonWords common;

	private final NamesByWords byWords;

	NamesRearranged(CommonWords common, NamesByWords byWords) {
		this.common = common;
		this.byWords = byWords;
	}

	/**
	 * Adds a spelling.
	 * @param words the telling words of its key
	 */
	void add(IndexedSpelling indexed, List<String> words) {
		ShortForms.beforeField(indexed.spelling().text())
			.map(OrganisationKey::of)
			.filter(this.common::areTelling)
			.ifPresent((key) -> this.beforeField.add(key, indexed));
		this.rearranged.add(LooseKey.sorted(words), indexed);
		this.runTogether.add(LooseKey.runTogether(words), indexed);
		addWithoutPlace(indexed, words);
	}

	// Goethe University Frankfurt is often printed without Frankfurt.
	private void addWithoutPlace(IndexedSpelling indexed, List<String> words) {
		Spelling spelling = indexed.spelling();
		List<String> left = ShortForms.withoutPlaces(words, spelling);
		if (left.size() > 1 && left.size() < words.size() && this.common
			.areTelling(String.join(" ", ShortForms.withoutPlaces(List.of(spelling.key().split(" ")), spelling)))) {
			this.withoutPlace.add(String.join(" ", left), indexed);
		}
	}

	/**
	 * The institutions written with the same telling words. Their order may differ only
	 * around a place: Leipzig University is the University of Leipzig, but Washington
	 * University is not the University of Washington in Seattle.
	 */
	Optional<NameMatch> find(Phrase phrase) {
		String key = phrase.key();
		List<String> words = phrase.telling();
		return this.rearranged.find(LooseKey.sorted(words), key)
			.flatMap((match) -> match.optionally((spelling) -> ShortForms.areSameButForPlaces(words, spelling)))
			.or(() -> this.withoutPlace.find(String.join(" ", words), key))
			.or(() -> this.runTogether.find(LooseKey.runTogether(words), key))
			.or(() -> this.beforeField.find(key, key)
				.filter((match) -> match.certain().isPresent() && this.byWords.isAnyTelling(words)))
			.map((match) -> match.by(Resolution.Rule.WORDS_REARRANGED));
	}

}
