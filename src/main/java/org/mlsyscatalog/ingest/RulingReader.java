package org.mlsyscatalog.ingest;

import java.util.List;
import java.util.Optional;

import org.mlsyscatalog.datafolder.YamlEntry;
import org.mlsyscatalog.identity.AuthorRuling;
import org.mlsyscatalog.identity.AuthorRuling.Distinct;
import org.mlsyscatalog.identity.AuthorRuling.Merge;
import org.mlsyscatalog.identity.AuthorRuling.Rename;
import org.mlsyscatalog.identity.AuthorRuling.Split;

/** Reads what {@code corrections.yaml} decides about authors. */
final class RulingReader {

	private static final int LONGEST_ID = 190;

	private static final int LONGEST_NAME = 500;

	private RulingReader() {
	}

	/** The decision; empty where the entry is about something else. */
	static Optional<AuthorRuling> read(YamlEntry entry) {
		if (entry.has("merge")) {
			entry.allow("merge", "reason", "source");
			return Optional
				.of(new Merge(several(entry, "merge"), entry.text("reason"), entry.text("source"), entry.line()));
		}
		if (entry.has("distinct")) {
			entry.allow("distinct", "reason", "source");
			return Optional
				.of(new Distinct(several(entry, "distinct"), entry.text("reason"), entry.text("source"), entry.line()));
		}
		if (entry.has("split")) {
			return Optional.of(split(entry));
		}
		return entry.has("rename") ? Optional.of(rename(entry)) : Optional.empty();
	}

	private static Split split(YamlEntry entry) {
		entry.allow("split", "papers", "id", "name", "reason", "source");
		List<String> papers = entry.texts("papers");
		if (papers.isEmpty()) {
			throw entry.problem("papers", "'papers' has to name at least one paper that is somebody else's");
		}
		papers.forEach((paper) -> checkId(entry, "papers", paper));
		return new Split(id(entry, "split"), papers, id(entry, "id"),
				entry.optionalText("name").map((name) -> name(entry, "name", name)), entry.text("reason"),
				entry.text("source"), entry.line());
	}

	private static Rename rename(YamlEntry entry) {
		entry.allow("rename", "to", "hide", "reason", "source");
		String hide = entry.optionalText("hide").orElse("false");
		if (!hide.equals("true") && !hide.equals("false")) {
			throw entry.problem("hide", "'hide' has to be true or false, not '" + hide + "'");
		}
		return new Rename(id(entry, "rename"), name(entry, "to", entry.text("to")), hide.equals("true"),
				entry.text("reason"), entry.text("source"), entry.line());
	}

	private static List<String> several(YamlEntry entry, String key) {
		List<String> ids = entry.texts(key);
		if (ids.stream().distinct().count() < 2) {
			throw entry.problem(key, "'" + key + "' has to name two authors by their ids");
		}
		ids.forEach((id) -> checkId(entry, key, id));
		return ids;
	}

	static String id(YamlEntry entry, String key) {
		String id = entry.text(key);
		checkId(entry, key, id);
		return id;
	}

	private static void checkId(YamlEntry entry, String key, String id) {
		if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > LONGEST_ID) {
			throw entry.problem(key, "'" + id + "' is no id like matei-zaharia");
		}
	}

	private static String name(YamlEntry entry, String key, String name) {
		if (name.length() > LONGEST_NAME) {
			throw entry.problem(key, "'" + key + "' has more than " + LONGEST_NAME + " characters");
		}
		return name;
	}

}
