package org.mlsyscatalog.ingest;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.identity.PersonName;
import org.mlsyscatalog.identity.ReadableIds;
import org.mlsyscatalog.identity.Slug;

/**
 * Who is who: one author for each cleaned name, with the spelling that stands for it and
 * the others that occur.
 */
final class AuthorDirectory {

	/** Words of the URL space that may stand where an author's id stands. */
	private static final Set<String> RESERVED = Set.of("search", "index", "new", "all", "feed", "suggest", "resolve");

	/**
	 * Properly capitalised before all-capitals or all-lower, more diacritics before
	 * fewer.
	 */
	private static final Comparator<Map.Entry<String, Integer>> BEST_SPELLING_FIRST = Comparator
		.comparing((Map.Entry<String, Integer> spelling) -> isShouted(spelling.getKey()))
		.thenComparing(Map.Entry.<String, Integer>comparingByValue().reversed())
		.thenComparing((spelling) -> -diacritics(spelling.getKey()))
		.thenComparing(Map.Entry::getKey);

	/** By full name; read by several threads once all papers were met. */
	private final Map<String, String> keys = new ConcurrentHashMap<>();

	private final Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();

	private final Map<String, Map<String, Integer>> uncorrected = new HashMap<>();

	private final Map<String, Integer> papers = new HashMap<>();

	private final Map<String, Author> authors = new LinkedHashMap<>();

	/** Takes note of everybody on a paper. */
	void meet(PaperDraft paper) {
		for (PaperDraft.AuthorDraft author : paper.authors()) {
			String key = key(author.name());
			this.spellings.computeIfAbsent(key, (name) -> new TreeMap<>()).merge(author.name().full(), 1, Integer::sum);
			this.uncorrected.computeIfAbsent(key, (name) -> new TreeMap<>())
				.merge(author.uncorrected().full(), 1, Integer::sum);
		}
	}

	/** Counts a paper for everybody on it, who was met already. */
	void count(PaperDraft paper) {
		paper.authors().forEach((author) -> this.papers.merge(key(author.name()), 1, Integer::sum));
	}

	/** Tells people apart and names them, when all papers were met. */
	void identify() {
		Map<String, String> ids = ReadableIds.assign(this.spellings.keySet(),
				(key) -> List.of(PaperIds.cut(Slug.of(best(this.uncorrected.getOrDefault(key, Map.of()))))),
				(key) -> key, RESERVED);
		this.spellings.forEach((key, names) -> add(key, Objects.requireNonNull(ids.get(key)), names));
		this.spellings.clear();
		this.uncorrected.clear();
		this.papers.clear();
	}

	private void add(String key, String id, Map<String, Integer> names) {
		String canonical = best(names);
		List<String> variants = names.keySet().stream().filter((name) -> !name.equals(canonical)).toList();
		this.authors.put(key,
				new Author(this.authors.size() + 1L, id, canonical, variants, this.papers.getOrDefault(key, 0)));
	}

	/** The author that a name on a paper stands for. */
	Author author(PersonName name) {
		return Objects.requireNonNull(this.authors.get(key(name)));
	}

	/** Few names are new, and a key takes a while to make. */
	private String key(PersonName name) {
		return this.keys.computeIfAbsent(name.full(), (full) -> name.key());
	}

	Collection<Author> all() {
		return Collections.unmodifiableCollection(this.authors.values());
	}

	private static String best(Map<String, Integer> spellings) {
		return spellings.entrySet().stream().min(BEST_SPELLING_FIRST).orElseThrow().getKey();
	}

	private static boolean isShouted(String name) {
		return name.equals(name.toUpperCase(java.util.Locale.ROOT))
				|| name.equals(name.toLowerCase(java.util.Locale.ROOT));
	}

	private static long diacritics(String name) {
		return name.chars().filter((character) -> character > 127).count();
	}

}
