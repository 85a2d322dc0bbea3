# Making a .deb. POSIX sh, read with `.` after stage.sh.
# shellcheck shell=sh disable=SC2034,SC2154

# From the files as staged; sets $deb to the name of what was made beside the folder.
make_deb() { # STAGED FOLDER
  mkdir -p "$2/DEBIAN"
  cp -R "$1" "$2/usr"
  # Debian's places for what other systems have elsewhere.
  mkdir -p "$2/usr/share/zsh/vendor-completions"
  mv "$2/usr/share/zsh/site-functions/_oefen" "$2/usr/share/zsh/vendor-completions"
  rmdir "$2/usr/share/zsh/site-functions"
  rm "$2/usr/share/doc/oefen/LICENSE"
  gzip -9n "$2/usr/share/man/man1/oefen.1" "$2/usr/share/man/nl/man1/oefen.1"
  changelog | gzip -9n >"$2/usr/share/doc/oefen/changelog.gz"
  mkdir -p "$2/usr/share/lintian/overrides"
  overrides >"$2/usr/share/lintian/overrides/oefen"
  (cd "$2" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$2/DEBIAN/md5sums"
  architecture=$(dpkg --print-architecture)
  deb=oefen_${version}_$architecture.deb
  depends=$(dependencies "$2/usr/bin/oefen")
  control "$2" >"$2/DEBIAN/control"
  find "$2" -exec touch --no-dereference --date="@$epoch" {} +
  SOURCE_DATE_EPOCH=$epoch dpkg-deb --root-owner-group --uniform-compression -Zxz -z1 --threads-max=1 \
    --build "$2" "${2%/*}/$deb" >/dev/null
}

maintainer='The authors of oefen <oefen@example.org>'

control() { # FOLDER
  cat <<END
Package: oefen
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(cd "$1" && find usr -type f -printf '%s\n' | awk '{ size += int(($1 + 1023) / 1024) } END { print size }')
Depends: $depends
Suggests: bash-completion
Section: education
Priority: optional
Description: practise for an exam at the terminal
 oefen quizzes you at a prompt, explains every option of every question, tells
 you what to study next and why, and keeps every answer on your own machine.
 .
 It comes with a course in Dutch, Klantgericht organiseren (customer-oriented
 organising), and speaks Dutch and English. Teachers write their own courses
 in JSON files, which the program checks.
END
}

# The packages whose libraries the program needs, with the versions that have what it uses.
dependencies() { # PROGRAM
  folder=$(mktemp -d)
  mkdir "$folder/debian"
  printf 'Source: oefen\n\nPackage: oefen\nArchitecture: any\n' >"$folder/debian/control"
  found=$(cd "$folder" && dpkg-shlibdeps -O "$1" 2>/dev/null) || true
  rm -r "$folder"
  printf '%s\n' "$found" | sed -n 's/^shlibs:Depends=//p' | grep . || fail \
    'dpkg-shlibdeps vindt niet wat het programma nodig heeft.' \
    "dpkg-shlibdeps doesn't find what the program needs."
}

changelog() {
  cat <<END
oefen ($version) stable; urgency=medium

  * Version $version.

 -- $maintainer  $(LC_ALL=C date -u -d "@$epoch" -R)
END
}

overrides() {
  cat <<'END'
# On purpose: the program runs on releases that have other versions of these.
oefen: embedded-library *
END
}
