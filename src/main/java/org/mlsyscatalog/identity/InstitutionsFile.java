package org.mlsyscatalog.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mlsyscatalog.datafolder.YamlEntry;

/**
 * The registry as written in {@code institutions.yaml}. What cannot be right is refused
 * with its line.
 */
final class InstitutionsFile {

	private static final String FILE = "institutions.yaml";

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Map<String, InstitutionKind> KINDS = Stream.of(InstitutionKind.values())
		.collect(Collectors.toMap((kind) -> kind.name().toLowerCase(Locale.ROOT), (kind) -> kind));

	private final Map<String, YamlEntry> linesById = new HashMap<>();

	private final List<RegistryEntry> entries = new ArrayList<>();

	private InstitutionsFile() {
	}

	/**
	 * The entries of the file, in its order; every parent is one of them. A folder
	 * without the file has the entries this program comes with.
	 */
	static List<RegistryEntry> read(Path dataFolder) {
		return Files.exists(dataFolder.resolve(FILE)) ? read(YamlEntry.read(dataFolder, FILE)) : parse(builtIn());
	}

	/** The text of the file this program comes with. */
	static String builtIn() {
		try (InputStream text = InstitutionsFile.class.getResourceAsStream("/registry/" + FILE)) {
			if (text == null) {
				throw new IllegalStateException("The program lacks its own " + FILE);
			}
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The entries of a text of the same form. */
	static List<RegistryEntry> parse(String text) {
		return read(YamlEntry.parse(FILE, text));
	}

	private static List<RegistryEntry> read(YamlEntry yaml) {
		InstitutionsFile file = new InstitutionsFile();
		yaml.allow("institutions").entries("institutions").forEach(file::add);
		file.entries.forEach(file::checkParents);
		return file.entries;
	}

	private void add(YamlEntry yaml) {
		yaml.allow("id", "name", "kind", "country", "ror", "homepage", "parents", "aliases", "places");
		String id = yaml.text("id");
		check(yaml, "id", id, ID.asMatchPredicate(), "letters a to z, digits and single hyphens");
		YamlEntry first = this.linesById.putIfAbsent(id, yaml);
		if (first != null) {
			throw yaml.problem("id", "'" + id + "' is already the id of the entry in line " + first.line());
		}
		this.entries.add(new RegistryEntry(id, spelling(yaml, "name", yaml.text("name")), kind(yaml), country(yaml),
				yaml.optionalText("ror").map((ror) -> ror(yaml, ror)), yaml.optionalText("homepage"),
				yaml.texts("parents"), spellings(yaml, "aliases"), spellings(yaml, "places")));
	}

	private void checkParents(RegistryEntry entry) {
		for (String parent : entry.parents()) {
			YamlEntry yaml = this.linesById.get(entry.id());
			if (yaml != null && !this.linesById.containsKey(parent)) {
				throw yaml.problem("parents", "'" + parent + "' is no id of an institution in this file");
			}
		}
	}

	private static InstitutionKind kind(YamlEntry yaml) {
		InstitutionKind kind = KINDS.get(yaml.text("kind"));
		if (kind == null) {
			throw yaml.problem("kind", "'kind' has to be one of " + KINDS.keySet().stream().sorted().toList()
					+ ", not '" + yaml.text("kind") + "'");
		}
		return kind;
	}

	private static String country(YamlEntry yaml) {
		return yaml.optionalText("country")
			.map((code) -> check(yaml, "country", code, Countries::isCode, "a country code like US or DE"))
			.orElse("");
	}

	private static String ror(YamlEntry yaml, String ror) {
		return check(yaml, "ror", ror, RorId::isValid, "an id like https://ror.org/01an7q238 with right check digits");
	}

	private static List<String> spellings(YamlEntry yaml, String key) {
		return yaml.texts(key).stream().map((text) -> spelling(yaml, key, text)).toList();
	}

	private static String spelling(YamlEntry yaml, String key, String spelling) {
		return check(yaml, key, spelling, (text) -> !OrganisationKey.of(text).isEmpty(), "text with letters or digits");
	}

	private static String check(YamlEntry yaml, String key, String value, Predicate<String> rule, String expected) {
		if (!rule.test(value)) {
			throw yaml.problem(key, "'" + key + "' has to be " + expected + ", not '" + value + "'");
		}
		return value;
	}

}
