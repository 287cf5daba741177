package org.mlsyscatalog.identity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Countries, states of the USA and postal codes as printed in affiliations. A text may
 * name several countries: CA is Canada, or California.
 */
final class Countries {

	private static final Set<String> CODES = Set.of(Locale.getISOCountries());

	private static final Map<String, String> OTHER_NAMES = Map.ofEntries(Map.entry("great britain", "GB"),
			Map.entry("england", "GB"), Map.entry("scotland", "GB"), Map.entry("wales", "GB"),
			Map.entry("northern ireland", "GB"), Map.entry("united states of america", "US"),
			Map.entry("pr china", "CN"), Map.entry("p r china", "CN"), Map.entry("people s republic of china", "CN"),
			Map.entry("peoples republic of china", "CN"), Map.entry("mainland china", "CN"),
			Map.entry("hong kong", "HK"), Map.entry("hong kong sar", "HK"), Map.entry("macau", "MO"),
			Map.entry("macao", "MO"), Map.entry("korea", "KR"), Map.entry("republic of korea", "KR"),
			Map.entry("turkey", "TR"), Map.entry("holland", "NL"), Map.entry("czech republic", "CZ"),
			Map.entry("viet nam", "VN"), Map.entry("russian federation", "RU"), Map.entry("deutschland", "DE"),
			Map.entry("brasil", "BR"), Map.entry("espana", "ES"), Map.entry("italia", "IT"));

	private static final Set<String> STATES = Set.of("alabama", "alaska", "arizona", "arkansas", "california",
			"colorado", "connecticut", "delaware", "district of columbia", "florida", "georgia", "hawaii", "idaho",
			"illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts",
			"michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada", "new hampshire",
			"new jersey", "new mexico", "new york", "north carolina", "north dakota", "ohio", "oklahoma", "oregon",
			"pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont",
			"virginia", "washington", "west virginia", "wisconsin", "wyoming");

	private static final Set<String> STATE_CODES = Set.of("AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL",
			"GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE",
			"NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT",
			"VA", "WA", "WV", "WI", "WY");

	private static final Set<String> CHINA = Set.of("CN", "HK", "MO");

	private static final Pattern POSTAL_CODE = Pattern.compile(
			"(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d");

	private static final Map<String, Set<String>> BY_NAME = byName();

	private Countries() {
	}

	/** Whether this is an ISO 3166-1 alpha-2 code. */
	static boolean isCode(String code) {
		return CODES.contains(code);
	}

	/** The codes of the countries a printed text may mean; empty where it is none. */
	static Set<String> named(String text) {
		return named(text, () -> OrganisationKey.of(text));
	}

	/** The same for a phrase. */
	static Set<String> named(Phrase phrase) {
		return named(phrase.text(), phrase::key);
	}

	private static Set<String> named(String text, Supplier<String> key) {
		String bare = text.replace(".", "").strip();
		if (bare.length() <= 3) {
			return OrganisationKey.isUpperCase(bare) ? BY_NAME.getOrDefault(bare, Set.of()) : Set.of();
		}
		return BY_NAME.getOrDefault(key.get(), Set.of());
	}

	/** Whether the text is a postal code. */
	static boolean isPostalCode(String text) {
		return POSTAL_CODE.matcher(text.strip()).matches();
	}

	/** Whether a seat in one country agrees with any of the countries printed. */
	static boolean agree(String country, Set<String> printed) {
		return printed.isEmpty() || printed.contains(country)
				|| (CHINA.contains(country) && printed.stream().anyMatch(CHINA::contains));
	}

	private static Map<String, Set<String>> byName() {
		Map<String, Set<String>> byName = new HashMap<>();
		for (String code : CODES) {
			Locale country = Locale.of("", code);
			add(byName, OrganisationKey.of(country.getDisplayCountry(Locale.ENGLISH)), code);
			add(byName, code, code);
			add(byName, country.getISO3Country(), code);
		}
		OTHER_NAMES.forEach((name, code) -> add(byName, name, code));
		add(byName, "UK", "GB");
		add(byName, "PRC", "CN");
		add(byName, "UAE", "AE");
		STATES.forEach((state) -> add(byName, state, "US"));
		STATE_CODES.forEach((state) -> add(byName, state, "US"));
		return byName;
	}

	private static void add(Map<String, Set<String>> byName, String name, String code) {
		byName.computeIfAbsent(name, (key) -> new TreeSet<>()).add(code);
	}

}
