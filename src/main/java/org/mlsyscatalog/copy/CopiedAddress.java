package org.mlsyscatalog.copy;

/**
 * Where something of the site is in the copy.
 *
 * @param path from the root of the copy, without a slash at its beginning; of a page the
 * folder, which is empty or ends with a slash
 * @param query what scripts of the page read from its address, without the question mark;
 * may be empty
 */
record CopiedAddress(String path, String query) {

	private static final String INDEX = "index.html";

	/** The page a host gives for whatever is not there, at any depth. */
	static final CopiedAddress MISSING = new CopiedAddress("404.html", "");

	boolean isPage() {
		return this.path.isEmpty() || this.path.endsWith("/");
	}

	/** The file it is in. */
	String file() {
		return isPage() ? this.path + INDEX : this.path;
	}

	/** The way from here up to the root of the copy. */
	String toRoot(CopySettings settings) {
		if (equals(MISSING)) {
			return settings.basePath();
		}
		return "../".repeat((int) this.path.chars().filter((c) -> c == '/').count());
	}

	/** The relative link from here to another address. */
	String linkTo(CopiedAddress other, CopySettings settings) {
		String link = toRoot(settings) + other.path;
		if (other.isPage()) {
			String end = settings.links().end().substring(1);
			link = (link + end).isEmpty() ? "./" : link + end;
		}
		return other.query.isEmpty() ? link : link + "?" + other.query;
	}

}
