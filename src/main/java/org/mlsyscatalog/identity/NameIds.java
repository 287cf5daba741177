package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The id of each name as if it were a person of its own: made from the cleaned but
 * uncorrected spelling, so that neither a correction nor a merge changes another's.
 */
final class NameIds {

	/** Words of the URL space that may stand where an author's id stands. */
	private static final Set<String> RESERVED = Set.of("search", "index", "new", "all", "feed", "suggest", "resolve");

	/** Leaves room for a digest behind it in any address bar, and in the database. */
	private static final int LONGEST = 140;

	private final List<NameUse> names;

	private final List<String> ids;

	private final Map<String, Integer> byId = new HashMap<>();

	NameIds(List<NameUse> names) {
		this.names = names;
		List<Integer> numbers = new ArrayList<>();
		for (int name = 0; name < names.size(); name++) {
			numbers.add(name);
		}
		this.ids = new ArrayList<>(ReadableIds
			.assign(numbers, (name) -> List.of(slug(names.get(name).uncorrectedSpellings().getFirst())),
					(name) -> names.get(name).key(), RESERVED)
			.values());
		numbers.forEach((name) -> this.byId.put(this.ids.get(name), name));
	}

	static String slug(String name) {
		String slug = Slug.of(name);
		return (slug.length() <= LONGEST) ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
	}

	String id(int name) {
		return this.ids.get(name);
	}

	/** The name that has an id; -1 where none has. */
	int name(String id) {
		return this.byId.getOrDefault(id, -1);
	}

	/** Gives an id to the name added last. */
	void add(String id) {
		this.byId.put(id, this.ids.size());
		this.ids.add(id);
	}

	/** An id for a name that is not printed anywhere. */
	String free(String name) {
		String slug = slug(name);
		return (this.byId.containsKey(slug) || RESERVED.contains(slug) || slug.isEmpty())
				? (slug.isEmpty() ? "x" : slug) + "-" + Slug.digest(name) : slug;
	}

	/**
	 * What the names that a correction replaced were called: links to them may be about.
	 * @return ids that no name has now, each with the one name that took its place
	 */
	Map<String, Integer> replaced() {
		Map<String, Integer> replaced = new TreeMap<>();
		for (int name = 0; name < this.names.size(); name++) {
			for (String spelling : this.names.get(name).uncorrectedSpellings()) {
				String id = slug(spelling);
				if (!this.byId.containsKey(id)) {
					replaced.merge(id, name, (one, other) -> one.equals(other) ? one : -1);
				}
			}
		}
		replaced.values().removeIf((name) -> name < 0);
		return replaced;
	}

}
