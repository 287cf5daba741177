package org.mlsyscatalog.copy;

import java.net.URI;
import java.util.Optional;

/**
 * How a copy is made.
 *
 * @param address where it will stand; empty where nobody knows yet: then whatever has to
 * name a whole address is left out
 * @param links how a link to a page ends
 */
public record CopySettings(Optional<URI> address, LinkForm links) {

	/** How a link to a page ends. */
	public enum LinkForm {

		/** With a slash, as hosts serve folders. */
		FOLDER("/"),
		/** With the name of the file, so that a browser opens it without any host. */
		FILE("/index.html");

		private final String end;

		LinkForm(String end) {
			this.end = end;
		}

		String end() {
			return this.end;
		}

	}

	/**
	 * The whole address of something of the copy; empty where nobody knows where it will
	 * stand.
	 * @param path from the root of the copy, beginning with a slash
	 */
	Optional<String> whole(String path) {
		return this.address.map((root) -> root.toString().replaceAll("/+$", "") + path);
	}

	/** The path the copy will stand under, from one slash to another. */
	String basePath() {
		String path = this.address.map(URI::getRawPath).orElse("/");
		return path.endsWith("/") ? path : path + "/";
	}

}
