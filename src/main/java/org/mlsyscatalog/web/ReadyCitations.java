package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.List;

import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.citation.CitationFormat;
import org.mlsyscatalog.citation.CitationStyle;
import org.mlsyscatalog.citation.Citations;
import org.mlsyscatalog.citation.Reference;
import org.mlsyscatalog.citation.References;

import org.springframework.stereotype.Component;

/** A paper as citations to copy or to print. */
@Component
class ReadyCitations {

	private final References references;

	private final Citations citations;

	private final Addresses addresses;

	ReadyCitations(References references, Citations citations, Addresses addresses) {
		this.references = references;
		this.citations = citations;
		this.addresses = addresses;
	}

	/**
	 * One citation to copy.
	 *
	 * @param id for the page's own links
	 */
	record Ready(String id, String label, String text, boolean code) {
	}

	/** In every style and format. */
	List<Ready> all(PaperCard paper) {
		Reference reference = reference(paper);
		List<Ready> ready = new ArrayList<>();
		for (CitationStyle style : CitationStyle.values()) {
			ready.add(new Ready(style.id(), style.label(), this.citations.text(style, reference), false));
		}
		for (CitationFormat format : List.of(CitationFormat.BIBTEX, CitationFormat.BIBLATEX, CitationFormat.RIS,
				CitationFormat.CSL_JSON)) {
			ready.add(inFormat(format, reference));
		}
		return ready;
	}

	/** What the page of a paper carries on paper. */
	List<Ready> forPrint(PaperCard paper) {
		Reference reference = reference(paper);
		return List.of(
				new Ready(CitationStyle.APA.id(), CitationStyle.APA.label(),
						this.citations.text(CitationStyle.APA, reference), false),
				inFormat(CitationFormat.BIBTEX, reference));
	}

	private Reference reference(PaperCard paper) {
		return this.references.with(this.addresses.papers()).apply(paper);
	}

	private Ready inFormat(CitationFormat format, Reference reference) {
		return new Ready(format.suffix().replace('.', '-'), format.label(), this.citations.text(format, reference),
				true);
	}

}
