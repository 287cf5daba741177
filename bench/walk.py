#!/usr/bin/env python3
"""Walks through everything a running catalog holds and checks that each entry comes once.

Usage: bench/walk.py SITE
"""
import json
import re
import sys
import time
from urllib.parse import quote
from urllib.request import urlopen

SITE = sys.argv[1].rstrip("/")


def answer(path):
    """An answer and how many seconds it took."""
    start = time.time()
    with urlopen(SITE + path) as response:
        body = response.read().decode()
    return body, time.time() - start


def told(what, total, ids, took):
    """Prints what a walk met."""
    once = "each once" if len(ids) == len(set(ids)) == total else f"{len(set(ids))} different"
    print(f"{what}: {len(ids)} of {total}, {once}, {len(took)} steps, {sum(took):.1f} s, "
          f"slowest {1000 * max(took):.0f} ms, last {1000 * took[-1]:.0f} ms", flush=True)


def walk(kind, path):
    """All of a list of the API."""
    cursor, ids, took, total = "*", [], [], 0
    while cursor:
        body, seconds = answer(f"{path}&cursor={cursor}")
        step = json.loads(body)
        ids += [one["id"] for one in step[kind]]
        took.append(seconds)
        cursor, total = step.get("nextCursor"), step["total"]
    told(path, total, ids, took)


def harvest(verb, form):
    """All records of OAI-PMH, or their headers."""
    path, ids, took, total = f"/oai?verb={verb}&metadataPrefix={form}", [], [], 0
    while path:
        body, seconds = answer(path)
        ids += re.findall(r"<header[^>]*><identifier>([^<]+)", body)
        took.append(seconds)
        size = re.search(r'completeListSize="(\d+)"', body)
        total = int(size.group(1)) if size else total
        token = re.search(r"<resumptionToken[^>]*>([^<]+)<", body)
        path = token and f"/oai?verb={verb}&resumptionToken={quote(token.group(1))}"
    told(f"{verb} {form}", total or len(ids), ids, took)


for kind in ("papers", "authors", "institutions", "venues"):
    walk(kind, f"/api/{kind}?size=1000&fields=id")
for facet in ("year", "venue", "institution", "author"):
    body, seconds = answer(f"/api/papers?group_by={facet}")
    print(f"group_by={facet}: {json.loads(body)['groupCount']} groups, {1000 * seconds:.0f} ms", flush=True)
harvest("ListIdentifiers", "oai_dc")
harvest("ListRecords", "mods")
