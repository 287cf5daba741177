package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.Suggestions;
import org.mlsyscatalog.search.Suggestions.Suggestion;

import org.springframework.stereotype.Component;

/**
 * What somebody may have meant whose address leads nowhere. Ids are made of words, so
 * they are searched for like words; the last ones are left out until something is found.
 */
@Component
class NearMatches {

	private static final int SHOWN = 5;

	private static final int FEWEST_LETTERS = 3;

	/** Longer addresses are not typed by people. */
	private static final int MOST_WORDS = 12;

	/** Longer than any in a name; the end of a word is tried again and again. */
	private static final int LONGEST_WORD = 40;

	private final PaperSearch search;

	NearMatches(PaperSearch search) {
		this.search = search;
	}

	/** A page that exists. */
	record Near(String name, String address) {
	}

	/** At most {@value #SHOWN} pages of the same kind, the nearest first. */
	List<Near> of(String kind, String id) {
		List<String> words = Arrays.stream(id.split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
			.limit(MOST_WORDS)
			.toList();
		return switch (kind) {
			case "paper" -> papers(words);
			case "author" -> named(words, "/authors/", Suggestions::authors);
			case "institution" -> named(words, "/institutions/", Suggestions::institutions);
			case "venue" -> named(words, "/venues/", Suggestions::venues);
			default -> List.of();
		};
	}

	/** By fewer and fewer of the words, from the end and from the beginning. */
	private List<Near> papers(List<String> words) {
		for (int left = words.size(); left > 0; left--) {
			for (List<String> some : List.of(words.subList(0, left),
					words.subList(words.size() - left, words.size()))) {
				List<Near> found = papers(String.join(" ", some));
				if (!found.isEmpty() && (left > 2 || words.size() <= 2 || found.size() < SHOWN)) {
					return found;
				}
			}
		}
		return List.of();
	}

	private List<Near> papers(String text) {
		return this.search.find(PaperQuery.of(text).withSize(SHOWN).withFacetSize(1))
			.hits()
			.stream()
			.map((hit) -> new Near(hit.paper().title(), "/papers/" + hit.paper().id()))
			.toList();
	}

	private List<Near> named(List<String> words, String path, Function<Suggestions, List<Suggestion>> kind) {
		List<String> left = new ArrayList<>(words);
		while (!left.isEmpty()) {
			List<Near> found = beginning(String.join(" ", left), path, kind);
			if (!found.isEmpty()) {
				return found;
			}
			String last = left.removeLast();
			if (last.length() > FEWEST_LETTERS + 1) {
				// The end of a word is where most are cut off or misspelt.
				left.add(last.substring(0, last.length() - 2));
			}
		}
		return List.of();
	}

	private List<Near> beginning(String text, String path, Function<Suggestions, List<Suggestion>> kind) {
		return (text.length() < FEWEST_LETTERS) ? List.of()
				: kind.apply(this.search.suggest(text, SHOWN))
					.stream()
					.map((name) -> new Near(name.name(), path + name.id()))
					.toList();
	}

}
