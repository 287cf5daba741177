package org.mlsyscatalog.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.search.PaperQuery;

import org.springframework.data.domain.PageRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Parameters of an alphabetical list: a filter text, a letter, a page.
 *
 * @param path the address of the list, with parameters that every link keeps
 * @param letter A–Z or {@code #}; empty for all
 * @param problems what could not be understood
 * @param walk null where the list is not walked through to its end
 */
record AlphabeticalList(String path, String text, String letter, int page, int size, int usualSize,
		List<String> problems, @Nullable Walk walk) {

	/** The parameter that chooses a letter. */
	static final String LETTER = "letter";

	private static final int LARGEST_SIZE = 100;

	private static final int DEEPEST = 10_000;

	static AlphabeticalList of(String path, MultiValueMap<String, String> given, int usualSize) {
		List<String> problems = new ArrayList<>();
		String text = first(given, SearchParameters.TEXT);
		String letter = first(given, LETTER).toUpperCase(Locale.ROOT);
		if (!letter.isEmpty() && !letter.matches("[A-Z#]")) {
			problems.add("'letter' has to be one of A to Z, or #.");
			letter = "";
		}
		int size = SearchParameters.number(given, SearchParameters.SIZE, usualSize, LARGEST_SIZE, problems);
		int page = SearchParameters.number(given, SearchParameters.PAGE, 1, Integer.MAX_VALUE, problems);
		if ((long) page * size > DEEPEST) {
			problems.add(
					"Only the first %,d entries can be paged through ('page' × 'size'): choose a letter or filter by name, or walk through all of them by 'cursor=*' of the API."
						.formatted(DEEPEST));
			page = 1;
		}
		return new AlphabeticalList(path, text, letter, page, size, usualSize, List.copyOf(problems), null);
	}

	/**
	 * The same for a program, which is told of anything wrong.
	 * @throws BadParametersException with all that is wrong
	 */
	static AlphabeticalList forPrograms(String path, MultiValueMap<String, String> given) {
		AlphabeticalList list = Walk.isAskedFor(given) ? walked(path, given) : of(path, given, PaperQuery.DEFAULT_SIZE);
		if (!list.problems().isEmpty()) {
			throw new BadParametersException(list.problems());
		}
		return list;
	}

	private static AlphabeticalList walked(String path, MultiValueMap<String, String> given) {
		List<String> problems = new ArrayList<>();
		int size = SearchParameters.number(given, SearchParameters.SIZE, PaperQuery.DEFAULT_SIZE,
				PaperWalks.LARGEST_STEP, problems);
		Walk walk = Walk.through(path, given, ServedState.ofData());
		int place = walk.place(given);
		MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(given);
		rest.remove(SearchParameters.SIZE);
		AlphabeticalList list = of(path, rest, PaperQuery.DEFAULT_SIZE);
		problems.addAll(list.problems());
		return new AlphabeticalList(path, list.text(), list.letter(), place / size + 1, size, size, problems, walk);
	}

	/**
	 * The cursor of the next step; null at the end, and where nothing is walked through.
	 */
	@Nullable String nextCursor(long total) {
		return (this.walk != null) ? this.walk.next(this.page * this.size, total) : null;
	}

	static String first(MultiValueMap<String, String> given, String name) {
		String value = given.getFirst(name);
		return (value != null) ? value.strip() : "";
	}

	PageRequest request() {
		return PageRequest.of(this.page - 1, this.size);
	}

	PageNumbers pages(long pages) {
		int last = (int) Math.max(1, Math.min(pages, DEEPEST / this.size));
		return new PageNumbers(this.page, last, (number) -> to(this.letter, number));
	}

	/**
	 * The list from the first page under another letter, or under all for an empty one.
	 */
	public String under(String otherLetter) {
		return to(otherLetter, 1);
	}

	private String to(String letterOfLink, int pageOfLink) {
		UriComponentsBuilder link = UriComponentsBuilder.fromUriString(this.path);
		add(link, SearchParameters.TEXT, this.text, "");
		add(link, LETTER, letterOfLink, "");
		add(link, SearchParameters.SIZE, String.valueOf(this.size), String.valueOf(this.usualSize));
		add(link, SearchParameters.PAGE, String.valueOf(pageOfLink), "1");
		return link.build().toUriString();
	}

	private static void add(UriComponentsBuilder link, String name, String value, String usual) {
		if (!value.equals(usual)) {
			link.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
		}
	}

}
