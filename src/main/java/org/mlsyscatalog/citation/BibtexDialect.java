package org.mlsyscatalog.citation;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the two kinds of .bib files have in different fields. */
enum BibtexDialect {

	/** Has a year, and the archive of a preprint in a field of its own. */
	BIBTEX {

		@Override
		Map<String, String> fields(Reference reference) {
			Map<String, String> fields = new LinkedHashMap<>();
			fields.put("booktitle", TexText.withCapitals(reference.proceedings()));
			fields.put("year", String.valueOf(reference.year()));
			addIdentifiers(reference, "archiveprefix", "arXiv", fields);
			return fields;
		}

	},

	/** Has a date, and the event beside its proceedings. */
	BIBLATEX {

		@Override
		Map<String, String> fields(Reference reference) {
			Map<String, String> fields = new LinkedHashMap<>();
			fields.put("booktitle", TexText.withCapitals(reference.proceedings()));
			fields.put("eventtitle", TexText.withCapitals(reference.conference()));
			String date = reference.heldOn().map(Object::toString).orElse(String.valueOf(reference.year()));
			fields.put("date", date);
			if (reference.heldOn().isPresent()) {
				fields.put("eventdate", date);
			}
			addIdentifiers(reference, "eprinttype", "arxiv", fields);
			return fields;
		}

	};

	/** The fields behind title and authors, with their values in TeX. */
	abstract Map<String, String> fields(Reference reference);

	private static void addIdentifiers(Reference reference, String archive, String arxiv, Map<String, String> fields) {
		reference.doi().ifPresent((doi) -> fields.put("doi", TexText.verbatim(doi)));
		reference.arxiv().ifPresent((id) -> {
			fields.put("eprint", TexText.verbatim(id));
			fields.put(archive, arxiv);
		});
		reference.address().ifPresent((address) -> fields.put("url", TexText.verbatim(address)));
		if (!reference.notes().isEmpty()) {
			fields.put("note", TexText.of(String.join("; ", reference.notes())));
		}
	}

}
