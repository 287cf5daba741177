package org.mlsyscatalog.harvest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses of a page of a feed and of the pages around it.
 *
 * @param self this page
 */
public record FeedLinks(String self, String first, Optional<String> previous, Optional<String> next) {

	/** By relation, as in RFC 5005. */
	Map<String, String> all() {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("self", this.self);
		all.put("first", this.first);
		this.previous.ifPresent((address) -> all.put("previous", address));
		this.next.ifPresent((address) -> all.put("next", address));
		return all;
	}

}
