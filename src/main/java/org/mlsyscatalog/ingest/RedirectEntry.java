package org.mlsyscatalog.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mlsyscatalog.catalog.FormerIds.Kind;
import org.mlsyscatalog.datafolder.YamlEntry;

/**
 * An entry of {@code corrections.yaml} that lets an old address lead to another.
 *
 * @param from the id that no longer is
 * @param to the id it leads to
 * @param line the line of the file the entry begins at
 */
record RedirectEntry(Kind kind, String from, String to, int line) {

	private static final Pattern ADDRESS = Pattern.compile("/?(papers|authors|institutions)/([a-z0-9-]{1,190})");

	/** The redirect; empty where the entry is about something else. */
	static Optional<RedirectEntry> read(YamlEntry entry) {
		if (!entry.has("redirect")) {
			return Optional.empty();
		}
		entry.allow("redirect", "to", "reason", "source");
		Matcher from = address(entry, "redirect");
		Matcher to = address(entry, "to");
		if (!from.group(1).equals(to.group(1))) {
			throw entry.problem("to",
					"a redirect leads from " + from.group(1) + " to " + from.group(1) + ", not to " + to.group(1));
		}
		entry.text("reason");
		entry.text("source");
		return Optional.of(new RedirectEntry(Kind.ofPath(from.group(1)), from.group(2), to.group(2), entry.line()));
	}

	private static Matcher address(YamlEntry entry, String key) {
		String address = entry.text(key);
		Matcher matcher = ADDRESS.matcher(address);
		if (!matcher.matches()) {
			throw entry.problem(key, "'" + key
					+ "' has to be an address like /papers/learningsys-2018-schelter-deequ, not '" + address + "'");
		}
		return matcher;
	}

}
