package org.mlsyscatalog.catalog;

import java.util.List;

/**
 * One of the topics papers are sorted by.
 *
 * @param id readable and lasting, such as {@code inference-and-serving}
 * @param name as shown
 * @param description one sentence
 * @param examples what titles of such papers are like
 */
public record Topic(String id, String name, String description, List<String> examples) {

	public Topic {
		examples = List.copyOf(examples);
	}

}
