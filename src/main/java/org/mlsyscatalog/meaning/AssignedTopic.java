package org.mlsyscatalog.meaning;

/**
 * A topic of one paper.
 *
 * @param id the topic's id
 * @param name the topic's name
 * @param similarity how near the paper's title comes to the topic, from 0 to 1; 0 where
 * it is not known
 * @param confirmed whether a person gave it; otherwise it is only suggested
 */
public record AssignedTopic(String id, String name, double similarity, boolean confirmed) {
}
