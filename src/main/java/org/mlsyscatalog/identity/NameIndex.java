package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every spelling of the registry by its key. A spelling of our own registry is never
 * another's; the name of one institution goes before the alias of another.
 */
final class NameIndex {

	static final Set<String> KINDS = Set.of("university", "institute", "center", "college", "hospital");

	private static final Pattern DASH = Pattern.compile(" [-\u2013\u2014] ");

	private final CommonWords common;

	private final Map<String, List<Indexed>> asWritten = new HashMap<>();

	private final Map<String, List<Indexed>> withoutLegalForm = new HashMap<>();

	private final Map<String, List<Indexed>> rearranged = new HashMap<>();

	private final Map<String, List<Indexed>> withoutPlace = new HashMap<>();

	private final Map<String, List<Indexed>> acronyms = new HashMap<>();

	private final NamesByWords byWords = new NamesByWords();

	private final Set<String> places = new HashSet<>();

	private final NameBeginnings beginnings = new NameBeginnings();

	NameIndex(InstitutionRegistry registry) {
		this.common = new CommonWords(registry.entries());
		registry.entries()
			.forEach((entry) -> entry.places().forEach((place) -> this.places.add(OrganisationKey.of(place))));
		for (RegistryEntry entry : registry.entries()) {
			Set<String> own = registry.ownSpellings(entry.id());
			add(new Spelling(entry, entry.name(), Resolution.Rule.NAME), own.contains(entry.name()));
			entry.aliases()
				.forEach((alias) -> add(new Spelling(entry, alias, Resolution.Rule.ALIAS), own.contains(alias)));
			entry.acronyms()
				.forEach((acronym) -> add(this.acronyms, acronym,
						new Indexed(new Spelling(entry, acronym, Resolution.Rule.ACRONYM), true, false)));
		}
	}

	/** The institutions that are written like this, or like this but for "Inc.". */
	Optional<NameMatch> find(String text) {
		return find(OrganisationKey.of(text), text);
	}

	/**
	 * The same for a text whose key is known.
	 * @param key the key of the text
	 */
	Optional<NameMatch> find(String key, String text) {
		return find(this.asWritten, key, text).or(() -> withoutLegalForm(key, text));
	}

	/**
	 * The institutions written with the same telling words. Their order may differ only
	 * around a place: Leipzig University is the University of Leipzig, but Washington
	 * University is not the University of Washington in Seattle.
	 */
	Optional<NameMatch> findRearranged(String key) {
		List<String> words = LooseKey.words(key);
		String loose = words.stream().sorted().collect(Collectors.joining(" "));
		return find(this.rearranged, loose, key)
			.flatMap((match) -> match.optionally((spelling) -> isSameButForPlaces(words, spelling)))
			.or(() -> find(this.withoutPlace, String.join(" ", words), key))
			.map((match) -> match.by(Resolution.Rule.WORDS_REARRANGED));
	}

	/** The one institution with almost the same words in its name. */
	Optional<NameMatch> findByWords(String text) {
		return this.byWords.find(text);
	}

	/** Whether a text is a city or site of an institution of the registry. */
	boolean isPlace(String text) {
		return this.places.contains(OrganisationKey.of(text)) || !Countries.named(text).isEmpty();
	}

	/** The institutions with these initials; not yet an answer. */
	Optional<NameMatch> findAcronym(String text) {
		return OrganisationKey.isUpperCase(text.substring(0, Math.min(1, text.length())))
				? find(this.acronyms, OrganisationKey.of(text), text) : Optional.empty();
	}

	/** Whether a name may be written like the beginning of a text with this key. */
	boolean mayBegin(String key) {
		return this.beginnings.mayBegin(key);
	}

	/** Whether our own registry has an institution written like this. */
	boolean isOwn(String text) {
		return this.asWritten.getOrDefault(OrganisationKey.of(text), List.of()).stream().anyMatch(Indexed::own);
	}

	/** Whether a key has only words that are common in names of organisations. */
	boolean isCommon(String key) {
		return this.common.areAll(key);
	}

	private Optional<NameMatch> withoutLegalForm(String key, String text) {
		Optional<String> bare = LegalForms.without(text);
		return bare.flatMap((name) -> find(this.asWritten, OrganisationKey.of(name), name))
			.or(() -> find(this.withoutLegalForm, bare.map(OrganisationKey::of).orElse(key), bare.orElse(text)))
			.map((match) -> match.by(Resolution.Rule.LEGAL_SUFFIX_REMOVED));
	}

	private Optional<NameMatch> find(Map<String, List<Indexed>> index, String key, String text) {
		List<Indexed> found = index.getOrDefault(key, List.of());
		if (found.isEmpty()) {
			return Optional.empty();
		}
		boolean own = found.stream().anyMatch((indexed) -> indexed.own() && indexed.fits(text));
		Map<String, Spelling> byInstitution = new TreeMap<>();
		for (Indexed indexed : found) {
			if (indexed.fits(text) && indexed.own() == own) {
				byInstitution.merge(indexed.spelling().entry().id(), indexed.spelling(),
						(one, other) -> (Spelling.ORDER.compare(one, other) <= 0) ? one : other);
			}
		}
		return byInstitution.isEmpty() ? Optional.empty()
				: Optional.of(NameMatch.of(List.copyOf(byInstitution.values())));
	}

	private void add(Spelling spelling, boolean own) {
		Indexed indexed = new Indexed(spelling, OrganisationKey.isShortAcronym(spelling.text()), own);
		String key = add(this.asWritten, spelling.text(), indexed);
		LegalForms.without(spelling.text()).ifPresent((bare) -> add(this.withoutLegalForm, bare, indexed));
		beforeDash(spelling.text()).ifPresent((name) -> add(this.withoutLegalForm, name, indexed));
		seatless(spelling.text()).ifPresent((bare) -> add(this.withoutLegalForm, bare, indexed));
		String loose = LooseKey.of(key);
		if (!loose.isEmpty()) {
			this.rearranged.computeIfAbsent(loose, (missing) -> new ArrayList<>(1)).add(indexed);
		}
		addWithoutPlace(key, indexed);
		this.byWords.add(spelling, LooseKey.words(key));
	}

	// Goethe University Frankfurt is often printed without Frankfurt.
	private void addWithoutPlace(String key, Indexed indexed) {
		List<String> words = LooseKey.words(key);
		List<String> left = withoutPlaces(words, indexed.spelling().entry());
		if (left.size() > 1 && left.size() < words.size() && this.common
			.areTelling(String.join(" ", withoutPlaces(List.of(key.split(" ")), indexed.spelling().entry())))) {
			this.withoutPlace.computeIfAbsent(String.join(" ", left), (missing) -> new ArrayList<>(1)).add(indexed);
		}
	}

	private static boolean isSameButForPlaces(List<String> words, Spelling spelling) {
		List<String> known = LooseKey.words(OrganisationKey.of(spelling.text()));
		return words.equals(known) || isSameButForKind(words, known)
				|| withoutPlaces(words, spelling.entry()).equals(withoutPlaces(known, spelling.entry()));
	}

	// Washington University School of Medicine is not that of the University of
	// Washington.
	private static boolean isSameButForKind(List<String> words, List<String> known) {
		return !words.contains("school") && withoutKind(words).size() > 1
				&& withoutKind(words).equals(withoutKind(known));
	}

	private static List<String> withoutKind(List<String> words) {
		return words.stream().filter((word) -> !KINDS.contains(word)).toList();
	}

	private static List<String> withoutPlaces(List<String> words, RegistryEntry entry) {
		Set<String> places = entry.places()
			.stream()
			.flatMap((place) -> Stream.of(place, place + " x"))
			.flatMap((place) -> LooseKey.words(OrganisationKey.of(place)).stream())
			.collect(Collectors.toSet());
		return words.stream().filter((word) -> !places.contains(word)).toList();
	}

	// Leibniz Institute on Aging - Fritz Lipmann Institute
	private Optional<String> beforeDash(String name) {
		return Optional.of(DASH.split(name, 2)[0])
			.filter((before) -> before.length() < name.length() && LooseKey.words(OrganisationKey.of(before)).size() > 2
					&& !isCommon(OrganisationKey.of(before)));
	}

	// ROR writes "Google (Switzerland)".
	private static Optional<String> seatless(String name) {
		int open = name.lastIndexOf(" (");
		return (open > 0 && name.endsWith(")")
				&& !Countries.named(name.substring(open + 2, name.length() - 1)).isEmpty())
						? Optional.of(name.substring(0, open)) : Optional.empty();
	}

	private String add(Map<String, List<Indexed>> index, String text, Indexed indexed) {
		String key = OrganisationKey.of(text);
		if (!key.isEmpty()) {
			this.beginnings.add(key);
			index.computeIfAbsent(key, (missing) -> new ArrayList<>(1)).add(indexed);
		}
		return key;
	}

	private record Indexed(Spelling spelling, boolean inCapitalsOnly, boolean own) {

		boolean fits(String text) {
			return !this.inCapitalsOnly || OrganisationKey.isUpperCase(text);
		}

	}

}
