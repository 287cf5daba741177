package org.mlsyscatalog.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines about itself.
 *
 * @param address the one absolute address of the page
 * @param title without the catalog's
 * @param kind of Open Graph: article, profile or website
 * @param description one sentence
 * @param picture the absolute address of a picture; null where there is none
 * @param tags in their order; a name may come more than once
 * @param links typed links, the same in the page and in the header
 * @param jsonLd a script without any sign that could end it
 */
record PageMetadata(String address, String title, String kind, String description, @Nullable String picture,
		List<Tag> tags, List<TypedLink> links, String jsonLd) {

	/** The name of the model attribute. */
	static final String NAME = "meta";

	/** One tag of the page's head. */
	record Tag(String name, String content) {
	}

	/**
	 * One link of the page's head.
	 *
	 * @param type the media type of what it leads to; null where it does not matter
	 */
	record TypedLink(String rel, String href, @Nullable String type) {

		/** As in the header Link. */
		String header() {
			return "<" + this.href.replace(">", "%3E") + ">; rel=\"" + this.rel + "\""
					+ ((this.type != null) ? "; type=\"" + this.type + "\"" : "");
		}

	}

}
