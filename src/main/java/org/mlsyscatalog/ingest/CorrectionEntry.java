package org.mlsyscatalog.ingest;

import java.util.Locale;
import java.util.Optional;

import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.datafolder.YamlEntry;

/**
 * One entry of {@code corrections.yaml}: what a person changed in a paper, and why.
 *
 * @param paper the id of the paper
 * @param author whose name or affiliation is meant, as listed; empty for a title or topic
 * @param from the cleaned text that is replaced, whole; the id of the topic that is taken
 * away, or empty
 * @param to the right text; the id of the topic that is added, or empty
 * @param line the line of the file the entry begins at
 */
record CorrectionEntry(String paper, Field field, Optional<String> author, String from, String to, String reason,
		String source, int line) {

	/** What a correction can change. */
	enum Field {

		TITLE, NAME, AFFILIATION, TOPIC;

		String yamlName() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** The same for an author who is called otherwise. */
	CorrectionEntry of(Optional<String> otherAuthor) {
		return new CorrectionEntry(this.paper, this.field, otherAuthor, this.from, this.to, this.reason, this.source,
				this.line);
	}

	/** Reads an entry about a paper. */
	static CorrectionEntry of(YamlEntry entry) {
		entry.allow("target", "field", "author", "from", "to", "reason", "source");
		Field field = field(entry);
		Optional<String> author = entry.optionalText("author");
		if (field == Field.AFFILIATION && author.isEmpty()) {
			throw new DataFileException(CorrectionsFile.FILE, entry.line(),
					"'author' is missing: whose affiliation is it?");
		}
		String from = value(entry, field, "from");
		String to = value(entry, field, "to");
		if (from.isEmpty() && to.isEmpty()) {
			throw new DataFileException(CorrectionsFile.FILE, entry.line(),
					"'to' is missing: which topic is added, or 'from': which is taken away?");
		}
		return new CorrectionEntry(entry.text("target"), field, author.or(() -> authorMeant(field, from)), from, to,
				entry.text("reason"), entry.text("source"), entry.line());
	}

	/** A topic can be added or taken away; everything else is replaced. */
	private static String value(YamlEntry entry, Field field, String key) {
		return (field == Field.TOPIC) ? entry.optionalText(key).orElse("") : entry.text(key);
	}

	private static Optional<String> authorMeant(Field field, String from) {
		return (field == Field.NAME) ? Optional.of(from) : Optional.empty();
	}

	private static Field field(YamlEntry entry) {
		String name = entry.text("field");
		for (Field field : Field.values()) {
			if (field.yamlName().equals(name)) {
				return field;
			}
		}
		throw entry.problem("field", "'field' has to be title, name, affiliation or topic, not '" + name + "'");
	}

}
