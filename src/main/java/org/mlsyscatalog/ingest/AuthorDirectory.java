package org.mlsyscatalog.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

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

	private final Map<String, Long> numbers = new LinkedHashMap<>();

	private final List<Author> authors = new ArrayList<>();

	AuthorDirectory(Collection<PaperDraft> papers) {
		Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();
		Map<String, Map<String, Integer>> uncorrected = new LinkedHashMap<>();
		for (PaperDraft paper : papers) {
			for (PaperDraft.AuthorDraft author : paper.authors()) {
				String key = author.name().key();
				spellings.computeIfAbsent(key, (name) -> new TreeMap<>()).merge(author.name().full(), 1, Integer::sum);
				uncorrected.computeIfAbsent(key, (name) -> new TreeMap<>())
					.merge(author.uncorrected().full(), 1, Integer::sum);
			}
		}
		Map<String, String> ids = ReadableIds.assign(spellings.keySet(),
				(key) -> List.of(PaperIds.cut(Slug.of(best(uncorrected.getOrDefault(key, Map.of()))))), (key) -> key,
				RESERVED);
		spellings.forEach((key, names) -> add(key, Objects.requireNonNull(ids.get(key)), names));
	}

	private void add(String key, String id, Map<String, Integer> names) {
		String canonical = best(names);
		List<String> variants = new ArrayList<>(names.keySet());
		variants.remove(canonical);
		long number = this.authors.size() + 1L;
		this.authors.add(new Author(number, id, canonical, variants));
		this.numbers.put(key, number);
	}

	/** The place of an author in the generation. */
	long numberOf(PersonName name) {
		return Objects.requireNonNull(this.numbers.get(name.key()));
	}

	List<Author> all() {
		return List.copyOf(this.authors);
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
