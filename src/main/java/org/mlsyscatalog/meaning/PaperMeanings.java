package org.mlsyscatalog.meaning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.mlsyscatalog.catalog.TitledPaper;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.OpenPart;

/**
 * What is known of the meaning of the papers of one generation; attached to it when it
 * has been made. Papers are counted from 0 in the order of their ids.
 */
public final class PaperMeanings implements OpenPart {

	private static final int NONE = -1;

	private final VectorStore store;

	private final String[] ids;

	private final int[] slots;

	private final List<List<AssignedTopic>> topics = new ArrayList<>();

	private final Map<String, String> topicNames;

	private PaperMeanings(VectorStore store, String[] ids, int[] slots, Map<String, String> topicNames) {
		this.topicNames = topicNames;
		this.store = store;
		this.ids = ids;
		this.slots = slots;
	}

	static PaperMeanings of(List<TitledPaper> papers, VectorStore store, TopicAssignment assignment) {
		String[] ids = new String[papers.size()];
		int[] slots = new int[papers.size()];
		for (int paper = 0; paper < ids.length; paper++) {
			ids[paper] = papers.get(paper).id();
			slots[paper] = store.slotOf(VectorKey.of(papers.get(paper).title())).orElse(NONE);
		}
		PaperMeanings meanings = new PaperMeanings(store, ids, slots, assignment.names());
		for (int paper = 0; paper < ids.length; paper++) {
			meanings.topics.add(assignment.of(ids[paper], meanings.vectorIfThere(paper)));
		}
		return meanings;
	}

	/**
	 * What is known of the generation the calling code has leased; empty until it has
	 * been made.
	 */
	public static Optional<PaperMeanings> current() {
		return Generation.pinned().attached(PaperMeanings.class);
	}

	/**
	 * The topics of a paper of the generation the calling code has leased; empty until
	 * they are known.
	 */
	public static List<AssignedTopic> topicsOf(String id) {
		return current().flatMap((papers) -> papers.paper(id).stream().mapToObj(papers::topics).findFirst())
			.orElse(List.of());
	}

	/** The number of papers, those without a vector included. */
	public int size() {
		return this.ids.length;
	}

	/** The id of a paper. */
	public String id(int paper) {
		return this.ids[paper];
	}

	/** The paper with an id; empty where there is none. */
	public OptionalInt paper(String id) {
		int paper = Arrays.binarySearch(this.ids, id);
		return (paper >= 0) ? OptionalInt.of(paper) : OptionalInt.empty();
	}

	/** Whether the vector of a paper is there. */
	public boolean hasVector(int paper) {
		return this.slots[paper] != NONE;
	}

	/** The vector of a paper that has one. */
	public TitleVector vector(int paper) {
		return this.store.read(slot(paper));
	}

	private Optional<TitleVector> vectorIfThere(int paper) {
		return hasVector(paper) ? Optional.of(vector(paper)) : Optional.empty();
	}

	/** The topics of a paper, those a person confirmed first, then the nearest first. */
	public List<AssignedTopic> topics(int paper) {
		return this.topics.get(paper);
	}

	/** The names of all topics by their ids, in the order of the data folder. */
	public Map<String, String> topicNames() {
		return this.topicNames;
	}

	/** Where what is made from all vectors can be kept from one start to the next. */
	public Path folder() {
		return this.store.folder();
	}

	/**
	 * What tells the title of a paper that has a vector from every other title, whatever
	 * the generation; papers of the same title share it.
	 */
	public String key(int paper) {
		return this.store.key(slot(paper)).toString();
	}

	private int slot(int paper) {
		if (this.slots[paper] == NONE) {
			throw new IllegalArgumentException("There is no vector of " + this.ids[paper] + " yet");
		}
		return this.slots[paper];
	}

	/** Nothing: the vectors outlast every generation. */
	@Override
	public void close() {
	}

}
