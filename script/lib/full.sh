# What only `script/test --full` does. POSIX sh, read with `.` after setup.sh.
# shellcheck shell=sh disable=SC2034,SC2154

left_out_nl='de release-bouw, de pakketten, zsh en fish, rapporten in een browser, en de cursussen tegen hun JSON Schema (Python)'
left_out_en='the release build, the packages, zsh and fish, reports in a browser, and the courses against their JSON Schemas (Python)'

full_tests() {
  quietly run "$project/script/run" check courses --strict
  if has dpkg-query; then
    need_packages 'shells en man, voor tests' 'shells and man, for tests' zsh fish groff-base man-db \
      binutils dpkg-dev
    quietly package "$project/script/lib/test-package.sh"
  fi
  need_python
  reports_in_a_browser
  quietly schemas "$python/bin/python" "$project/script/lib/validate_courses.py" "$project/courses"
}

# Every report of the fixtures as a phone and a wide screen show it.
reports_in_a_browser() {
  case $(uname -s) in
    Linux) need_packages 'Chromium, voor rapporten' 'Chromium, for reports' \
      chromium chromium-driver fonts-dejavu-core ;;
    *) has chromedriver || fail 'Installeer chromedriver, voor tests van rapporten.' \
      'Install chromedriver, for tests of reports.' ;;
  esac
  pages=$project/.build/pages
  rm -rf "$pages"
  mkdir -p "$pages"
  OEFEN_PAGES=$pages
  export OEFEN_PAGES
  quietly pages swift test --skip-build --disable-xctest --filter pagesToLookAt
  unset OEFEN_PAGES
  quietly browser "$python/bin/python" "$project/script/lib/test_reports.py" "$pages"
}

# A Python of our own with the packages of requirements.txt, made anew when that changes.
need_python() {
  python=$project/.build/python
  requirements=$project/script/lib/requirements.txt
  if cmp -s "$requirements" "$python/requirements.txt"; then return; fi
  if ! python3 -c 'import ensurepip' 2>/dev/null; then
    case $(uname -s) in
      Darwin) need_formula python 'Python, voor tests' 'Python, for tests' ;;
      *) need_packages 'Python, voor tests' 'Python, for tests' python3 python3-venv ;;
    esac
  fi
  rm -rf "$python"
  quietly python python3 -m venv "$python"
  quietly python "$python/bin/pip" install --disable-pip-version-check --requirement "$requirements"
  cp "$requirements" "$python/requirements.txt"
}
