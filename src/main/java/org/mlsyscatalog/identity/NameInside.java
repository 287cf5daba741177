package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds an institution in the same phrase as a part of it: the Policy Lab at Brown
 * University, Emory University School of Medicine. The part has to read like one, and
 * the institution like an organisation.
 */
final class NameInside {

	private static final int MOST_WORDS = 24;

	private static final Set<String> CONNECTORS = Set.of("of", "at", "in", "the", "from", "de", "der", "des", "du",
			"della", "dell", "di", "da", "do", "an", "am", "im", "for");

	private static final Pattern PART = Pattern.compile("\\b(?:dep(?:t|artments?)|departe?ment\\w*|departamento"
			+ "|dipartimento|divisions?|sections?|units?|unite|groups?|institut\\w*|cent(?:er|re)s?|centro|zentrum"
			+ "|laborator\\w+|labs?|schools?|facult\\w*|fakultat|facultad|faculdade|colleges?|programs?|programmes?"
			+ "|clinic|clinics|klinik|hospitals?|chair|museum|campus|medical|medicine|health|branch|observatory"
			+ "|station|graduate|library|observatoire|clinique|service|team|platform|facility|core|cluster|research"
			+ "|r and d|global|foundation|academy)\\b");

	private static final Pattern UNCERTAIN_PART = Pattern.compile("\\b(?:university|universit\\w+)\\b");

	private final NameIndex names;

	NameInside(NameIndex names) {
		this.names = names;
	}

	Optional<NameMatch> find(String text) {
		List<String> words = List.of(text.split(" "));
		if (words.size() < 2 || words.size() > MOST_WORDS) {
			return Optional.empty();
		}
		return afterPart(words).or(() -> beforePart(words));
	}

	private Optional<NameMatch> afterPart(List<String> words) {
		for (int start = 1; start < words.size(); start++) {
			if (CONNECTORS.contains(words.get(start - 1).toLowerCase(Locale.ROOT))
					&& PART.matcher(key(words.subList(0, start))).find()) {
				List<String> rest = words.subList(start, words.size());
				Optional<NameMatch> match = organisation(rest).or(() -> beforePart(rest));
				if (match.isPresent()) {
					return match.map((found) -> found.by(Resolution.Rule.PART_REMOVED));
				}
			}
		}
		return Optional.empty();
	}

	private Optional<NameMatch> beforePart(List<String> words) {
		for (int end = words.size() - 1; end >= 1; end--) {
			String part = key(words.subList(end, words.size()));
			if (PART.matcher(part).find() && !UNCERTAIN_PART.matcher(part).find()) {
				Optional<NameMatch> match = organisation(words.subList(0, end));
				if (match.isPresent()) {
					return match.map((found) -> found.by(Resolution.Rule.PART_REMOVED));
				}
			}
		}
		return Optional.empty();
	}

	private Optional<NameMatch> organisation(List<String> words) {
		String text = String.join(" ", words);
		String key = OrganisationKey.of(text);
		return this.names.find(key, text)
			.or(() -> this.names.findRearranged(key))
			.filter((match) -> words.size() > 1 || match.mayBe((spelling) -> spelling.entry().kind() != InstitutionKind.NONPROFIT))
			.filter((match) -> !this.names.isCommon(key));
	}

	private static String key(List<String> words) {
		return OrganisationKey.of(String.join(" ", words));
	}

}
