package org.mlsyscatalog.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every spelling of the registry by its key. A spelling of our own registry is never
 * another's; the name of one institution goes before the alias of another.
 */
final class NameIndex {

	private final CommonWords common;

	private final SpellingIndex asWritten = new SpellingIndex();

	private final SpellingIndex withoutLegalForm = new SpellingIndex();

	private final SpellingIndex rearranged = new SpellingIndex();

	private final SpellingIndex withoutPlace = new SpellingIndex();

	private final SpellingIndex lettersLost = new SpellingIndex();

	private final SpellingIndex beforeField = new SpellingIndex();

	private final SpellingIndex runTogether = new SpellingIndex();

	private final SpellingIndex acronyms = new SpellingIndex();

	private final NamesByWords byWords = new NamesByWords();

	// The countries of each.
	private final Map<String, Set<String>> places = new HashMap<>();

	private final Set<String> ends = new HashSet<>();

	private final NameBeginnings beginnings = new NameBeginnings();

	NameIndex(InstitutionRegistry registry) {
		this.common = new CommonWords(registry.entries());
		for (RegistryEntry entry : registry.entries()) {
			entry.places()
				.forEach((place) -> this.places.computeIfAbsent(OrganisationKey.of(place), (key) -> new HashSet<>(2))
					.add(entry.country()));
			Set<String> own = registry.ownSpellings(entry.id());
			add(new Spelling(entry, entry.name(), Resolution.Rule.NAME), own.contains(entry.name()));
			entry.aliases()
				.forEach((alias) -> add(new Spelling(entry, alias, Resolution.Rule.ALIAS), own.contains(alias)));
			entry.acronyms().forEach((acronym) -> {
				String key = OrganisationKey.of(acronym);
				this.beginnings.add(key);
				this.acronyms.add(key, IndexedSpelling.acronym(entry, acronym));
			});
		}
	}

	/** The institutions that are written like this, or like this but for "Inc.". */
	Optional<NameMatch> find(String text) {
		return find(OrganisationKey.of(LostLetters.withoutMarks(text)), text);
	}

	/**
	 * The same for a text whose key is known.
	 * @param key the key of the text
	 */
	Optional<NameMatch> find(String key, String text) {
		return this.asWritten.find(key, text)
			.or(() -> withoutLegalForm(key, text))
			.or(() -> LostLetters.mayBe(key)
					? this.lettersLost.find(key, text).map((match) -> match.by(Resolution.Rule.LETTERS_LOST))
					: Optional.empty());
	}

	/**
	 * The institutions written with the same telling words. Their order may differ only
	 * around a place: Leipzig University is the University of Leipzig, but Washington
	 * University is not the University of Washington in Seattle.
	 */
	Optional<NameMatch> findRearranged(String key) {
		List<String> words = LooseKey.words(key);
		String loose = words.stream().sorted().collect(Collectors.joining(" "));
		return this.rearranged.find(loose, key)
			.flatMap((match) -> match.optionally((spelling) -> ShortForms.areSameButForPlaces(words, spelling)))
			.or(() -> this.withoutPlace.find(String.join(" ", words), key))
			.or(() -> this.runTogether.find(LooseKey.runTogether(words), key))
			.or(() -> this.beforeField.find(key, key)
				.filter((match) -> match.certain().isPresent() && this.byWords.isAnyTelling(words)))
			.map((match) -> match.by(Resolution.Rule.WORDS_REARRANGED));
	}

	/** The one institution with almost the same words in its name. */
	Optional<NameMatch> findByWords(String text) {
		return this.byWords.find(text);
	}

	/** The institutions with these initials; not yet an answer. */
	Optional<NameMatch> findAcronym(String text) {
		return (!text.isEmpty() && Character.isUpperCase(text.charAt(0)))
				? this.acronyms.find(OrganisationKey.of(text), text) : Optional.empty();
	}

	/** Whether a text is a city or site of an institution of the registry. */
	boolean isPlace(String text) {
		return this.places.containsKey(OrganisationKey.of(text)) || !Countries.named(text).isEmpty();
	}

	/** Whether institutions of a country are in a city of this name. */
	boolean isCity(String text, String country) {
		return this.places.getOrDefault(OrganisationKey.of(text), Set.of()).contains(country);
	}

	/** Whether a name may be written like the beginning of a text with this key. */
	boolean mayBegin(String key) {
		return this.beginnings.mayBegin(key);
	}

	/** Whether a text with this key stands after a comma in a name. */
	boolean mayEnd(String key) {
		return this.ends.contains(key);
	}

	/** Whether our own registry has an institution written like this. */
	boolean isOwn(String text) {
		return this.asWritten.hasOwn(OrganisationKey.of(text));
	}

	/** Whether a key has a word that few organisations have in their names. */
	boolean isTelling(String key) {
		return this.common.areTelling(key);
	}

	/** Whether a key has only words that are common in names of organisations. */
	boolean isCommon(String key) {
		return this.common.areAll(key);
	}

	private Optional<NameMatch> withoutLegalForm(String key, String text) {
		Optional<String> form = LegalForms.without(text);
		Optional<NameMatch> withoutSeat = this.withoutLegalForm.find(key, text);
		if (form.isEmpty() || withoutSeat.isPresent()) {
			return withoutSeat.map((match) -> match.by(Resolution.Rule.LEGAL_SUFFIX_REMOVED));
		}
		String bare = form.get();
		String bareKey = OrganisationKey.of(bare);
		return this.asWritten.find(bareKey, bare)
			.or(() -> this.withoutLegalForm.find(bareKey, bare))
			.or(() -> ShortForms.withoutReach(bare).flatMap(this::company))
			.map((match) -> match.by(Resolution.Rule.LEGAL_SUFFIX_REMOVED));
	}

	private Optional<NameMatch> company(String name) {
		return this.withoutLegalForm.find(OrganisationKey.of(name), name)
			.flatMap((match) -> match.optionally((spelling) -> spelling.entry().kind() == InstitutionKind.COMPANY));
	}

	private void add(Spelling spelling, boolean own) {
		IndexedSpelling indexed = IndexedSpelling.of(spelling, own);
		String name = spelling.text();
		String key = OrganisationKey.of(name);
		List<String> words = LooseKey.words(key);
		add(this.asWritten, key, indexed);
		LegalForms.without(name).ifPresent((bare) -> addShort(this.withoutLegalForm, bare, indexed));
		ShortForms.withoutSeat(name).ifPresent((bare) -> {
			addShort(this.withoutLegalForm, bare, indexed);
			LegalForms.without(bare).ifPresent((barer) -> addShort(this.withoutLegalForm, barer, indexed));
		});
		LegalForms.without(name)
			.flatMap(ShortForms::withoutReach)
			.filter((bare) -> bare.indexOf(' ') > 0 && spelling.entry().kind() == InstitutionKind.COMPANY)
			.ifPresent((bare) -> addShort(this.withoutLegalForm, bare, indexed));
		ShortForms.beforeDash(name)
			.filter((before) -> !isCommon(OrganisationKey.of(before)))
			.ifPresent((before) -> addShort(this.withoutLegalForm, before, indexed));
		ShortForms.beforeField(name)
			.filter((before) -> isTelling(OrganisationKey.of(before)))
			.ifPresent((before) -> this.beforeField.add(OrganisationKey.of(before), indexed));
		LostLetters.of(name).ifPresent((left) -> addShort(this.lettersLost, left, indexed));
		this.rearranged.add(words.stream().sorted().collect(Collectors.joining(" ")), indexed);
		this.runTogether.add(LooseKey.runTogether(words), indexed);
		addWithoutPlace(key, words, indexed);
		this.byWords.add(spelling, words);
		int comma = name.lastIndexOf(", ");
		if (comma > 0) {
			this.ends.add(OrganisationKey.of(name.substring(comma + 2)));
		}
	}

	// Goethe University Frankfurt is often printed without Frankfurt.
	private void addWithoutPlace(String key, List<String> words, IndexedSpelling indexed) {
		RegistryEntry entry = indexed.spelling().entry();
		List<String> left = ShortForms.withoutPlaces(words, entry);
		if (left.size() > 1 && left.size() < words.size()
				&& isTelling(String.join(" ", ShortForms.withoutPlaces(List.of(key.split(" ")), entry)))) {
			this.withoutPlace.add(String.join(" ", left), indexed);
		}
	}

	private void addShort(SpellingIndex index, String text, IndexedSpelling indexed) {
		add(index, OrganisationKey.of(text), indexed);
	}

	private void add(SpellingIndex index, String key, IndexedSpelling indexed) {
		if (!key.isEmpty()) {
			this.beginnings.add(key);
			index.add(key, indexed);
		}
	}

}
