package org.mlsyscatalog.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a few words read like a person or like an organisation. Only for lists that use
 * the same comma for both; nothing is resolved by it.
 */
final class Wording {

	private static final Set<String> OF_ORGANISATIONS = Set.of("university", "universität", "universitaet",
			"université", "universite", "universidad", "universidade", "università", "universita", "universitat",
			"universiteit", "universitet", "univ", "institute", "institut", "instituto", "istituto", "institution",
			"college", "school", "faculty", "department", "dept", "lab", "labs", "laboratory", "laboratories",
			"research", "center", "centre", "academy", "polytechnic", "politecnico", "polytechnique", "école",
			"hochschule", "hospital", "foundation", "ministry", "council", "agency", "inc", "corp", "corporation",
			"ltd", "llc", "gmbh", "company", "group", "technologies", "technology", "tech", "systems", "software",
			"networks", "solutions", "computing", "state", "science", "sciences", "engineering", "learning",
			"intelligence", "mathematics", "statistics", "computer", "data", "mit", "cmu", "ucb", "ibm", "eth", "epfl",
			"nec", "sap", "uc", "tu", "inria", "google", "microsoft", "facebook", "amazon", "apple", "nvidia", "intel",
			"huawei", "alibaba", "tencent", "baidu", "bytedance", "samsung", "oracle", "yahoo", "uber", "linkedin",
			"netflix", "adobe", "yandex", "naver", "vmware", "databricks", "mellon", "deepmind", "openai");

	/** Those that read like a person's name. */
	private static final Set<String> PLACES = Set.of("new york", "new york city", "new haven", "new delhi",
			"new zealand", "new jersey", "new mexico", "hong kong", "los angeles", "los alamos", "san francisco",
			"san diego", "san jose", "san mateo", "san antonio", "palo alto", "menlo park", "mountain view",
			"redwood city", "santa clara", "santa barbara", "santa cruz", "santa monica", "ann arbor", "salt lake city",
			"tel aviv", "sao paulo", "são paulo", "rio de janeiro", "buenos aires", "mexico city", "ho chi minh city",
			"kuala lumpur", "abu dhabi", "saudi arabia", "south korea", "south africa", "north carolina",
			"south carolina", "costa rica", "puerto rico", "united kingdom", "united states", "united arab emirates",
			"czech republic", "the netherlands", "great britain", "college park", "college station", "chapel hill",
			"west lafayette", "stony brook", "baton rouge", "las vegas", "saint petersburg", "st petersburg",
			"st louis", "cape town", "den haag", "the hague", "la jolla");

	private static final Set<String> LEGAL_FORMS = Set.of("inc", "corp", "ltd", "llc", "gmbh", "co", "ag", "plc");

	private static final Set<String> WITHIN_ORGANISATIONS = Set.of("of", "at", "for", "in", "the");

	private static final Set<String> PARTICLES = Set.of("van", "von", "de", "der", "den", "del", "della", "di", "da",
			"dos", "do", "das", "du", "la", "le", "el", "al", "bin", "ibn", "ter", "ten", "zu", "zur", "y", "e", "st");

	private static final String NOT_IN_NAMES = "()[]{}<>:;,&/@|=*_#\\\"";

	private static final int MOST_WORDS = 6;

	private Wording() {
	}

	/** Whether there is a letter, so that it can be somebody's name at all. */
	static boolean isName(String text) {
		return text.codePoints().anyMatch(Character::isLetter);
	}

	/** Two to six words that all begin like those of a name. */
	static boolean isPerson(String text) {
		List<String> words = words(text);
		return !words.isEmpty() && words.size() <= MOST_WORDS && (words.size() > 1 || isUncased(words.getFirst()))
				&& text.chars().noneMatch((c) -> NOT_IN_NAMES.indexOf(c) >= 0 || Character.isDigit(c))
				&& words.stream().allMatch(Wording::isWordOfName) && !isOrganisation(text);
	}

	/** Whether a word says so, such as University or Labs, or it is one acronym. */
	static boolean isOrganisation(String text) {
		List<String> words = words(text);
		return (words.size() == 1 && isAcronym(letters(words.getFirst())))
				|| words.stream()
					.flatMap((word) -> Arrays.stream(word.split("[-/]")))
					.anyMatch((word) -> OF_ORGANISATIONS.contains(letters(word).toLowerCase(Locale.ROOT)))
				|| words.stream().skip(1).anyMatch(WITHIN_ORGANISATIONS::contains);
	}

	/** Whether it is a place that reads like a person's name: New York. */
	static boolean isPlace(String text) {
		return PLACES.contains(WhiteSpace.collapse(text).toLowerCase(Locale.ROOT));
	}

	/** Whether it only ends the name of a company: Inc. */
	static boolean isLegalForm(String text) {
		return LEGAL_FORMS.contains(letters(text.strip()).toLowerCase(Locale.ROOT));
	}

	private static List<String> words(String text) {
		return Arrays.stream(WhiteSpace.collapse(text).split(" ")).filter((word) -> !word.isEmpty()).toList();
	}

	private static boolean isWordOfName(String word) {
		return PARTICLES.contains(word.toLowerCase(Locale.ROOT)) || !Character.isLowerCase(word.codePointAt(0));
	}

	private static boolean isUncased(String word) {
		int first = word.codePointAt(0);
		return Character.isLetter(first) && !Character.isLowerCase(first) && !Character.isUpperCase(first);
	}

	private static boolean isAcronym(String word) {
		return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
	}

	private static String letters(String word) {
		int start = 0;
		int end = word.length();
		while (start < end && !Character.isLetter(word.charAt(start))) {
			start++;
		}
		while (end > start && !Character.isLetter(word.charAt(end - 1))) {
			end--;
		}
		return word.substring(start, end);
	}

}
