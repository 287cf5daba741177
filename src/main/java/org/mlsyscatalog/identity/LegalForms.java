package org.mlsyscatalog.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What companies print after their name: Inc., GmbH, Co., Ltd. */
final class LegalForms {

	private static final int MOST_FORMS = 3;

	private static final int LONGEST_FORM = 20;

	// The short ones only as companies print them: "as" and "ag" are words.
	private static final Pattern LAST_FORM = Pattern
		.compile("(?:,\\s?|\\s)(?:(?i:inc|incorporated|llc|llp|ltd|limited|gmbh|corp|corporation|co|company|plc|pty|pvt"
				+ "|s\\.a\\.s|s\\.?a\\.?r\\.?l|s\\.?p\\.?a|s\\.?r\\.?l|k\\.?k"
				+ "|ltda|s\\.?\\s?r\\.?\\s?o|d\\.?\\s?o\\.?\\s?o|sp\\.?\\s?z\\.?\\s?o\\.?\\s?o)"
				+ "|AG|SE|KG|SAS|S\\.?A|B\\.?V|N\\.?V|A/S|AB|AS|Oy|e\\.?\\s?V|E\\.?P\\.?E)\\.?$");

	private static final Set<String> LAST_WORDS = Set.of("inc", "incorporated", "llc", "llp", "ltd", "limited", "gmbh",
			"corp", "corporation", "co", "company", "plc", "pty", "pvt", "sas", "sarl", "spa", "srl", "kk", "ag", "se",
			"kg", "sa", "bv", "nv", "a/s", "ab", "as", "oy", "ltda", "sro", "o", "doo", "oo", "ev", "v", "epe");

	private LegalForms() {
	}

	/** The name without the legal forms at its end; empty where there are none. */
	static Optional<String> without(String name) {
		if (!LAST_WORDS.contains(lastWord(name))) {
			return Optional.empty();
		}
		String rest = name;
		for (int form = 0; form < MOST_FORMS; form++) {
			Matcher last = LAST_FORM.matcher(rest).region(Math.max(0, rest.length() - LONGEST_FORM), rest.length());
			if (!last.find() || last.start() == 0) {
				break;
			}
			rest = rest.substring(0, last.start());
		}
		return rest.equals(name) ? Optional.empty() : Optional.of(rest);
	}

	private static String lastWord(String name) {
		int start = Math.max(name.lastIndexOf(' '), name.lastIndexOf(','));
		return name.substring(start + 1).replace(".", "").toLowerCase(Locale.ROOT);
	}

}
