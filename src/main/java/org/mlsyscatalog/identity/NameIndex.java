package org.mlsyscatalog.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every spelling of the registry by its key. A spelling of our own registry is never
 * another's; the name of one institution goes before the alias of another.
 */
final class NameIndex {

	private final CommonWords common;

	private final SpellingIndex asWritten = new SpellingIndex();

	private final SpellingIndex withoutLegalForm = new SpellingIndex();

	private final SpellingIndex lettersLost = new SpellingIndex();

	private final SpellingIndex acronyms = new SpellingIndex();

	private final NamesByWords byWords = new NamesByWords();

	private final NamesRearranged rearranged;

	private final PlaceNames places = new PlaceNames();

	private final Set<String> ends = new HashSet<>();

	private final NameBeginnings beginnings = new NameBeginnings();

	NameIndex(InstitutionRegistry registry) {
		this.common = new CommonWords(registry.entries());
		this.rearranged = new NamesRearranged(this.common, this.byWords);
		for (RegistryEntry entry : registry.entries()) {
			List<String> placeKeys = this.places.add(entry);
			Set<String> own = registry.ownSpellings(entry.id());
			add(new Spelling(entry, entry.name(), Resolution.Rule.NAME, placeKeys), own.contains(entry.name()));
			entry.aliases()
				.forEach((alias) -> add(new Spelling(entry, alias, Resolution.Rule.ALIAS, placeKeys),
						own.contains(alias)));
			entry.acronyms().forEach((acronym) -> {
				Spelling spelling = new Spelling(entry, acronym, Resolution.Rule.ACRONYM, placeKeys);
				this.beginnings.add(spelling.key());
				this.acronyms.add(spelling.key(), IndexedSpelling.acronym(spelling));
			});
		}
	}

	/** The institutions that are written like this, or like this but for "Inc.". */
	Optional<NameMatch> find(String text) {
		return find(OrganisationKey.of(LostLetters.withoutMarks(text)), text);
	}

	/** The same for a phrase. */
	Optional<NameMatch> find(Phrase phrase) {
		return LostLetters.hasMarks(phrase.text()) ? find(phrase.text()) : find(phrase.key(), phrase.text());
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

	/** The institutions written with the same telling words, if not in the same order. */
	Optional<NameMatch> findRearranged(Phrase phrase) {
		return this.rearranged.find(phrase);
	}

	/** The one institution with almost the same words in its name. */
	Optional<NameMatch> findByWords(Phrase phrase) {
		return this.byWords.find(phrase);
	}

	/** The institutions with these initials; not yet an answer. */
	Optional<NameMatch> findAcronym(Phrase phrase) {
		String text = phrase.text();
		return (!text.isEmpty() && Character.isUpperCase(text.charAt(0))) ? this.acronyms.find(phrase.key(), text)
				: Optional.empty();
	}

	/** Whether a phrase is a city or site of an institution, a country or a state. */
	boolean isPlace(Phrase phrase) {
		return this.places.isPlace(phrase);
	}

	/** Whether institutions of a country are in a city of this name. */
	boolean isCity(Phrase phrase, String country) {
		return this.places.isCity(phrase, country);
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
	boolean isOwn(Phrase phrase) {
		return this.asWritten.hasOwn(phrase.key());
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
		List<String> words = LooseKey.words(spelling.key());
		add(this.asWritten, spelling.key(), indexed);
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
		LostLetters.of(name).ifPresent((left) -> addShort(this.lettersLost, left, indexed));
		this.rearranged.add(indexed, words);
		this.byWords.add(spelling, words);
		int comma = name.lastIndexOf(", ");
		if (comma > 0) {
			this.ends.add(OrganisationKey.of(name.substring(comma + 2)));
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
