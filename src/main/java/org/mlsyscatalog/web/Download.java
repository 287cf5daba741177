package org.mlsyscatalog.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.citation.CitationFormat;
import org.mlsyscatalog.citation.CitationWriter;
import org.mlsyscatalog.citation.Citations;
import org.mlsyscatalog.citation.Reference;
import org.mlsyscatalog.citation.References;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends papers as citations, each as soon as it is found, so that the number of papers
 * does not matter.
 */
@Component
class Download {

	private final Citations citations;

	private final References references;

	private final Addresses addresses;

	Download(Citations citations, References references, Addresses addresses) {
		this.citations = citations;
		this.references = references;
		this.addresses = addresses;
	}

	/** Where the papers come from: hands over each of them. */
	@FunctionalInterface
	interface Source {

		void walk(Consumer<PaperCard> each);

	}

	/**
	 * Sends what a source hands over.
	 * @param name of the file, without a suffix
	 */
	void send(CitationRequest request, String name, HttpServletResponse response, Source source) throws IOException {
		CitationFormat format = request.format();
		response.setContentType(request.contentType() + ";charset=UTF-8");
		LicenceLink.addTo(response);
		if (request.asFile()) {
			// Built from an id of the catalog, and encoded all the same.
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(name + "." + format.fileSuffix(), StandardCharsets.UTF_8)
						.build()
						.toString());
		}
		Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
		CitationWriter writer = this.citations.writer(format, request.style(), CatalogFacts.current(), out);
		Function<PaperCard, Reference> reference = this.references.with(this.addresses.papers());
		writer.begin();
		source.walk((paper) -> {
			try {
				writer.write(reference.apply(paper));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		writer.end();
		out.flush();
	}

}
