package org.mlsyscatalog.search;

import java.util.List;
import java.util.stream.IntStream;

import org.mlsyscatalog.catalog.PaperCard;

/** One paper that was found; what matched in it is only marked when it is asked for. */
public final class PaperHit {

	private final PaperCard paper;

	private final Highlighting highlighting;

	private final FoundBy foundBy;

	PaperHit(PaperCard paper, Highlighting highlighting, FoundBy foundBy) {
		this.paper = paper;
		this.highlighting = highlighting;
		this.foundBy = foundBy;
	}

	/** Whether its words or its meaning found it. */
	public FoundBy foundBy() {
		return this.foundBy;
	}

	public PaperCard paper() {
		return this.paper;
	}

	/** The title, with what matched. */
	public Highlight title() {
		return this.highlighting.markTitle(this.paper.title());
	}

	/** The names of the authors in their order, each with what matched. */
	public List<Highlight> authors() {
		return IntStream.range(0, this.paper.authors().size()).mapToObj(this::author).toList();
	}

	/**
	 * The name of one author, with what matched.
	 * @param place counted from 0
	 */
	public Highlight author(int place) {
		return this.highlighting.mark(IndexFields.AUTHOR, this.paper.authors().get(place).name());
	}

}
