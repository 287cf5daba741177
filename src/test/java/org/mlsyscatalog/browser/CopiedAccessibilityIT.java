package org.mlsyscatalog.browser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/** What can be browsed and searched in the static copy, in every look. */
class CopiedAccessibilityIT extends AccessibilityIT {

	@Override
	Optional<CopiedSite> copy() {
		return Optional.of(CopiedSite.shared());
	}

	private static final List<String> PAGES = List.of("/", "/search/?q=training&institution=google",
			"/search/?q=xylophone", "/papers/", "/papers/learningsys-2018-dakkak-trims/", "/authors/letter/s/",
			"/authors/matei-zaharia/", "/institutions/", "/institutions/google/",
			"/reading-list/?id=learningsys-2018-schelter-deequ&id=gone");

	static Stream<Arguments> everyPageInEveryLook() {
		return inEveryLook(PAGES);
	}

	static List<String> everyPage() {
		return PAGES;
	}

	@Override
	List<String> kindsOfPages() {
		return PAGES;
	}

}
