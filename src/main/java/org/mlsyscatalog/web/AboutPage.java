package org.mlsyscatalog.web;

import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.OpenSpellings;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.catalog.Problems;
import org.mlsyscatalog.catalog.Venues;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What this catalog holds, what it was built from and when. */
@Controller
class AboutPage {

	private final Institutions institutions;

	private final OpenSpellings open;

	private final Problems problems;

	private final Papers papers;

	private final Venues venues;

	private final SiteMetadata metadata;

	private final ObjectProvider<BuildProperties> build;

	AboutPage(Institutions institutions, OpenSpellings open, Problems problems, Papers papers, Venues venues,
			SiteMetadata metadata, ObjectProvider<BuildProperties> build) {
		this.institutions = institutions;
		this.open = open;
		this.problems = problems;
		this.papers = papers;
		this.venues = venues;
		this.metadata = metadata;
		this.build = build;
	}

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute("resolved", this.institutions.countResolved());
		model.addAttribute("unresolved", this.open.countTimes());
		model.addAttribute("repairs", this.problems.count(Problem.Severity.REPAIRED));
		model.addAttribute("doubts", this.problems.count(Problem.Severity.WARNING));
		model.addAttribute("lost", this.problems.count(Problem.Severity.ERROR));
		model.addAttribute("corrections", this.papers.countCorrections());
		model.addAttribute("venues", this.venues.all());
		model.addAttribute("version", version());
		model.addAttribute(PageMetadata.NAME, this.metadata.catalog("/about"));
		return "about";
	}

	private String version() {
		BuildProperties properties = this.build.getIfAvailable();
		return (properties != null) ? String.valueOf(properties.getVersion()) : "";
	}

}
