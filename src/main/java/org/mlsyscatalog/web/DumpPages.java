package org.mlsyscatalog.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.Manifest;
import org.mlsyscatalog.harvest.CatalogDump;
import org.mlsyscatalog.harvest.DumpFormat;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The whole catalog to take away, with the digest and the date of what it was built from.
 */
@Controller
class DumpPages {

	private final CatalogDump dump;

	private final Generations generations;

	private final Addresses addresses;

	private final Download download;

	private final PaperSearch search;

	DumpPages(CatalogDump dump, Generations generations, Addresses addresses, Download download, PaperSearch search) {
		this.download = download;
		this.search = search;
		this.dump = dump;
		this.generations = generations;
		this.addresses = addresses;
	}

	@GetMapping("/dumps")
	String index(Model model) {
		model.addAttribute("formats", DumpFormat.values());
		model.addAttribute("digest", Generation.pinned().digest());
		model.addAttribute("built", LocalDate.ofInstant(built(), ZoneOffset.UTC));
		return "dumps";
	}

	/** The same citations as of all papers, with a name that tells their state. */
	@GetMapping("/dumps/papers.bib")
	void bibtex(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.download.send(CitationRequest.byAddress(request), name(built(), Generation.pinned().digest()), response,
				(each) -> this.search.walk(PaperQuery.of(""), each));
	}

	@GetMapping("/dumps/papers.{ending}")
	void dump(@PathVariable String ending, HttpServletResponse response) throws IOException {
		DumpFormat format = DumpFormat.ofEnding(ending)
			.orElseThrow(() -> new NotFoundException("dump", "papers." + ending));
		String digest = Generation.pinned().digest();
		Instant built = built();
		response.setContentType(format.type());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name(built, digest) + "." + ending).build().toString());
		LicenceLink.addTo(response);
		this.dump.write(format, this.addresses.site(), built, digest, response.getOutputStream());
	}

	private static String name(Instant built, String digest) {
		return "papers-%s-%s".formatted(LocalDate.ofInstant(built, ZoneOffset.UTC),
				digest.substring(0, Math.min(8, digest.length())));
	}

	private Instant built() {
		return this.generations.status().serving().map(Manifest::builtAt).orElse(Instant.EPOCH);
	}

}
