package org.mlsyscatalog.citation;

import java.util.Optional;

/** The forms a citation can have. */
public enum CitationFormat {

	/** For BibTeX. */
	BIBTEX("bib", "bib", "application/x-bibtex", "BibTeX"),
	/** For BibLaTeX and Biber, with the day and the event. */
	BIBLATEX("biblatex", "bib", "application/x-biblatex", "BibLaTeX"),
	/** For reference managers of any kind. */
	RIS("ris", "ris", "application/x-research-info-systems", "RIS"),
	/** For pandoc, Zotero and programs. */
	CSL_JSON("csl.json", "json", "application/vnd.citationstyles.csl+json", "CSL-JSON"),
	/** For people. */
	TEXT("txt", "txt", "text/x-bibliography", "Text");

	private final String suffix;

	private final String fileSuffix;

	private final String mediaType;

	private final String label;

	CitationFormat(String suffix, String fileSuffix, String mediaType, String label) {
		this.suffix = suffix;
		this.fileSuffix = fileSuffix;
		this.mediaType = mediaType;
		this.label = label;
	}

	/** What an address ends with to get this form, without the dot. */
	public String suffix() {
		return this.suffix;
	}

	/** What the name of a file in this form ends with, without the dot. */
	public String fileSuffix() {
		return this.fileSuffix;
	}

	/** Its media type, without parameters. */
	public String mediaType() {
		return this.mediaType;
	}

	/** Its name for people. */
	public String label() {
		return this.label;
	}

	/** The form an address asks for by how it ends. */
	public static Optional<CitationFormat> ofPath(String path) {
		for (CitationFormat format : values()) {
			if (path.endsWith("." + format.suffix)) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}

}
