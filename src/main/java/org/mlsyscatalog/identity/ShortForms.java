package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a name is printed as when something of it is left out. */
final class ShortForms {

	static final Set<String> KINDS = Set.of("university", "institute", "center", "college", "hospital");

	private static final Pattern DASH = Pattern.compile(" [-\u2013\u2014] ");

	private static final Pattern FIELD = Pattern.compile(" (?:of|for) ");

	private static final Pattern REACH = Pattern.compile("(?i) (?:international|group|holdings?|worldwide|global)$");

	private ShortForms() {
	}

	/** Leibniz Institute on Aging - Fritz Lipmann Institute */
	static Optional<String> beforeDash(String name) {
		return before(DASH, name).filter((before) -> LooseKey.words(OrganisationKey.of(before)).size() > 2);
	}

	/**
	 * Gregor Mendel Institute of Molecular Plant Biology; but National Taipei University
	 * is another than that of Technology.
	 */
	static Optional<String> beforeField(String name) {
		return before(FIELD, name).filter((before) -> {
			List<String> words = LooseKey.words(OrganisationKey.of(before));
			return words.size() > 1 && !words.contains("university");
		});
	}

	/** ROR writes "Google (Switzerland)". */
	static Optional<String> withoutSeat(String name) {
		int open = name.lastIndexOf(" (");
		return (open > 0 && name.endsWith(")")
				&& !Countries.named(name.substring(open + 2, name.length() - 1)).isEmpty())
						? Optional.of(name.substring(0, open)) : Optional.empty();
	}

	/** Honeywell International Inc. is Honeywell. */
	static Optional<String> withoutReach(String company) {
		return before(REACH, company);
	}

	/** The words but for the cities and sites of an institution. */
	static List<String> withoutPlaces(List<String> words, Spelling spelling) {
		Set<String> places = spelling.placeKeys()
			.stream()
			.flatMap((place) -> Stream.of(place, place + " x"))
			.flatMap((place) -> LooseKey.words(place).stream())
			.collect(Collectors.toSet());
		return words.stream()
			.filter((word) -> places.stream().noneMatch((place) -> place.equals(word) || Misspelling.is(word, place)))
			.toList();
	}

	/**
	 * Whether words in another order are a spelling: the order may differ only around a
	 * place or the kind. Washington University School of Medicine is not that of the
	 * University of Washington.
	 */
	static boolean areSameButForPlaces(List<String> words, Spelling spelling) {
		List<String> known = LooseKey.words(spelling.key());
		return words.equals(known)
				|| (!words.contains("school") && withoutKind(words).size() > 1
						&& withoutKind(words).equals(withoutKind(known)))
				|| withoutPlaces(words, spelling).equals(withoutPlaces(known, spelling));
	}

	private static List<String> withoutKind(List<String> words) {
		return words.stream().filter((word) -> !KINDS.contains(word)).toList();
	}

	private static Optional<String> before(Pattern pattern, String name) {
		Matcher matcher = pattern.matcher(name);
		return (matcher.find() && matcher.start() > 0) ? Optional.of(name.substring(0, matcher.start()))
				: Optional.empty();
	}

}
