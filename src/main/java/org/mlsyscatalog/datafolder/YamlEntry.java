package org.mlsyscatalog.datafolder;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a YAML file that remembers where it stands. Values are taken as the text
 * that was written, so {@code name: 2018} is the text "2018", and {@code NO} is Norway.
 * Anything missing, misspelt or of the wrong shape throws a {@link DataFileException}
 * that names file and line.
 */
public final class YamlEntry {

	private final String file;

	private final int line;

	private final Map<String, Node> values;

	private YamlEntry(String file, MappingNode node) {
		this.file = file;
		this.line = lineOf(node);
		this.values = new LinkedHashMap<>();
		for (NodeTuple tuple : node.getValue()) {
			String key = scalar(tuple.getKeyNode(), "a key").getValue();
			if (this.values.put(key, tuple.getValueNode()) != null) {
				throw problem(lineOf(tuple.getKeyNode()), "'" + key + "' is given twice");
			}
		}
	}

	/**
	 * Reads a whole file, whose top level has to be a mapping.
	 * @param folder the data folder
	 * @param file the file's path inside it
	 */
	public static YamlEntry read(Path folder, String file) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder()
				.decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(folder.resolve(file))))
				.toString();
		}
		catch (CharacterCodingException ex) {
			throw new DataFileException(file, 0, "is not UTF-8 text", ex);
		}
		catch (IOException ex) {
			throw new DataFileException(file, 0, "cannot be read: " + ex.getMessage(), ex);
		}
		return parse(file, text);
	}

	/**
	 * Reads a whole file from its text.
	 * @param file the name used in messages
	 */
	public static YamlEntry parse(String file, String text) {
		try {
			LoaderOptions options = new LoaderOptions();
			// A registry of a hundred thousand institutions is a legitimate file.
			options.setCodePointLimit(Integer.MAX_VALUE);
			Node node = new Yaml(options).compose(new java.io.StringReader(text));
			if (node instanceof MappingNode mapping) {
				return new YamlEntry(file, mapping);
			}
			throw new DataFileException(file, (node != null) ? lineOf(node) : 0,
					"expected 'key: value' at the top level");
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 0;
			throw new DataFileException(file, line, "is not valid YAML: " + ex.getProblem(), ex);
		}
		catch (YAMLException ex) {
			throw new DataFileException(file, 0, "is not valid YAML: " + ex.getMessage(), ex);
		}
	}

	/** The file this entry stands in, as used in messages. */
	public String file() {
		return this.file;
	}

	/** The line this entry begins at, counted from 1. */
	public int line() {
		return this.line;
	}

	/**
	 * Refuses any key that is not one of these, so that a misspelt key is not ignored.
	 */
	public YamlEntry allow(String... keys) {
		Set<String> allowed = Set.of(keys);
		this.values.forEach((key, value) -> {
			if (!allowed.contains(key)) {
				throw problem(lineOf(value), "unknown key '" + key + "', expected one of " + String.join(", ", keys));
			}
		});
		return this;
	}

	/** Whether a key is there at all. */
	public boolean has(String key) {
		return this.values.containsKey(key);
	}

	/** The text under a key that has to be there and not be blank. */
	public String text(String key) {
		return optionalText(key).orElseThrow(() -> problem(this.line, "'" + key + "' is missing"));
	}

	/** The text under a key; empty where the key is missing or blank. */
	public Optional<String> optionalText(String key) {
		Node node = this.values.get(key);
		if (node == null || isNull(node)) {
			return Optional.empty();
		}
		return Optional.of(scalar(node, "'" + key + "'").getValue().strip()).filter((text) -> !text.isEmpty());
	}

	/** The whole number under a key that has to be there. */
	public int integer(String key) {
		String text = text(key);
		try {
			return Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			throw problem(lineOf(key), "'" + key + "' has to be a whole number, not '" + text + "'");
		}
	}

	/** The date (YYYY-MM-DD) under a key; empty where the key is missing. */
	public Optional<LocalDate> optionalDate(String key) {
		return optionalText(key).map((text) -> {
			try {
				return LocalDate.parse(text);
			}
			catch (DateTimeParseException ex) {
				throw problem(lineOf(key), "'" + key + "' has to be a date like 2018-12-07, not '" + text + "'");
			}
		});
	}

	/** The list of texts under a key, or the one text that stands there; may be empty. */
	public List<String> texts(String key) {
		List<String> texts = new ArrayList<>();
		for (Node item : items(key)) {
			texts.add(scalar(item, "an item of '" + key + "'").getValue().strip());
		}
		return List.copyOf(texts);
	}

	/** The list of mappings under a key; empty where the key is missing. */
	public List<YamlEntry> entries(String key) {
		List<YamlEntry> entries = new ArrayList<>();
		for (Node item : items(key)) {
			if (!(item instanceof MappingNode mapping)) {
				throw problem(lineOf(item), "an item of '" + key + "' has to be a list of 'key: value' lines");
			}
			entries.add(new YamlEntry(this.file, mapping));
		}
		return List.copyOf(entries);
	}

	/** The line of the value under a key, or of the entry where the key is missing. */
	public int lineOf(String key) {
		Node node = this.values.get(key);
		return (node != null) ? lineOf(node) : this.line;
	}

	/**
	 * An error about the value under a key, to be thrown by the room that knows better.
	 */
	public DataFileException problem(String key, String problem) {
		return problem(lineOf(key), problem);
	}

	private List<Node> items(String key) {
		@Nullable Node node = this.values.get(key);
		if (node == null || isNull(node)) {
			return List.of();
		}
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue();
		}
		return List.of(node);
	}

	private ScalarNode scalar(Node node, String what) {
		if (node instanceof ScalarNode scalar) {
			return scalar;
		}
		throw problem(lineOf(node), what + " has to be a single text");
	}

	private DataFileException problem(int atLine, String problem) {
		return new DataFileException(this.file, atLine, problem);
	}

	private static boolean isNull(Node node) {
		return Tag.NULL.equals(node.getTag());
	}

	private static int lineOf(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}
