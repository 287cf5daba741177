package org.mlsyscatalog.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.datafolder.YamlEntry;

/** The topics of {@code topics.yaml}. */
final class TopicEntry {

	static final String FILE = "topics.yaml";

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 1000;

	private TopicEntry() {
	}

	/** All topics of a data folder, which may have none. */
	static List<Topic> readAll(Path dataFolder) {
		if (!Files.exists(dataFolder.resolve(FILE))) {
			return List.of();
		}
		Set<String> ids = new HashSet<>();
		return YamlEntry.read(dataFolder, FILE)
			.allow("topics")
			.entries("topics")
			.stream()
			.map((entry) -> topic(entry, ids))
			.toList();
	}

	private static Topic topic(YamlEntry entry, Set<String> ids) {
		entry.allow("id", "name", "description", "examples");
		String id = entry.text("id");
		if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > LONGEST_NAME) {
			throw entry.problem("id", "'id' has to be lower-case words with hyphens, not '" + id + "'");
		}
		if (!ids.add(id)) {
			throw entry.problem("id", "the topic '" + id + "' is given twice");
		}
		List<String> examples = entry.texts("examples").stream().filter((example) -> !example.isBlank()).toList();
		examples.forEach((example) -> checkLength(entry, "examples", example, LONGEST_TEXT));
		return new Topic(id, checkLength(entry, "name", entry.text("name"), LONGEST_NAME),
				checkLength(entry, "description", entry.text("description"), LONGEST_TEXT), examples);
	}

	private static String checkLength(YamlEntry entry, String key, String text, int longest) {
		if (text.length() > longest) {
			throw entry.problem(key, "'" + key + "' can have at most " + longest + " characters");
		}
		return text;
	}

}
